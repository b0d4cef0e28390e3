import type { PostCodeActivity } from './activity';
import type { EpicFilter } from './epic-filter';
import type { IssueId } from './ids';
import type { TimeZone } from './time';

/** Does the activity apply to an epic: to every epic, to some, or is it asked epic by epic? */
export type AppliesTo = { kind: 'every' } | { kind: 'ask' } | { kind: 'some'; filter: EpicFilter };

export type AgreementSettings = {
  appliesTo: Record<PostCodeActivity, AppliesTo>;
  /** Epics that ship nothing need none of the three. */
  shipsNothing: EpicFilter;
  /** The stage by which an owner has to be agreed. */
  decideBy: 'inProgress' | 'done';
  /** Whose answer decides for one epic. */
  decidedBy: 'eitherLead' | 'bothLeads';
  /** Who names a role's person on an epic. */
  namedBy: 'lead' | 'role';
  /** Days after Done by which a final result is expected. */
  resultDays: Record<PostCodeActivity, number>;
  /** Status and resolution names that mean the epic ships nothing. */
  notShipped: string[];
  timeZone: TimeZone;
  /** Messages about the agreement go through this issue; `null`: through the newest epic the person may see. */
  anchorIssueId: IssueId | null;
};
