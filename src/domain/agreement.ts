import type { Activity, PostCodeActivity } from './activity';
import type { AccountId, ActivityId, AgreementId, ProjectId } from './ids';
import type { Answer, Role } from './owner';
import type { Side } from './side';
import type { IsoDateTime, TimeZone } from './time';

/** What one lead said about one activity. */
export type Given = { answer: Answer; at: IsoDateTime; comment?: string };
/** The last answer both leads gave alike (product.md §1, *in force*). */
export type InForce = { answer: Answer; since: IsoDateTime };

export type ActivityRecord = Activity & { answers: Partial<Record<Side, Given>>; inForce?: InForce };

/** Does the activity apply to an epic: to every epic, or is it asked epic by epic? */
export type AppliesTo = 'every' | 'ask';

export type AgreementSettings = {
  appliesTo: Record<PostCodeActivity, AppliesTo>;
  /** The stage by which an owner has to be agreed. */
  decideBy: 'inProgress' | 'done';
  /** Status and resolution names that mean the epic ships nothing. */
  notShipped: string[];
  timeZone: TimeZone;
};

export type StartOfTracking = { startedAt: IsoDateTime; startedBy: AccountId };
/** `appliedAt`: every epic was looked at once, so none is tracked *from the start* any more because it was edited. */
export type Tracking = StartOfTracking & { appliedAt?: IsoDateTime };

/** What one pair of leads agreed: the aggregate that answers, leads and tracking are changed in. */
export type Agreement = {
  id: AgreementId;
  projectId: ProjectId;
  version: number;
  leads: Record<Side, AccountId>;
  roles: Role[];
  activities: ActivityRecord[];
  settings: AgreementSettings;
  tracking: Tracking | null;
};

export const activityOf = (agreement: Agreement, id: ActivityId): ActivityRecord | undefined =>
  agreement.activities.find((activity) => activity.id === id);
