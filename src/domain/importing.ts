import type { ActivityGroup, PostCodeActivity } from './activity';
import type { EpicFilter } from './epic-filter';
import type { AccountId, ActivityId, RoleId } from './ids';
import type { Answer, Owner, Role } from './owner';
import type { Said } from './said';
import type { AgreementSettings } from './settings';
import type { Side } from './side';

/** An agreement as a file tells it: under the ids of the place that it comes from. */
export type ForeignAgreement = {
  roles: Role[];
  activities: {
    id: ActivityId;
    group: ActivityGroup;
    name?: string;
    suggested?: Owner;
    state: { answer?: Answer };
    note?: { text: string };
    involved?: { consulted: Owner[]; informed: Owner[] };
  }[];
  settings: Pick<
    AgreementSettings,
    'appliesTo' | 'shipsNothing' | 'decideBy' | 'decidedBy' | 'namedBy' | 'notShipped'
  > & { resultDays: Record<PostCodeActivity, number> };
};

export type LeftOut = {
  /** The name, id or key of what a file says and is not taken over. */
  what: string;
  why: 'unknownPerson' | 'unknownEpic' | 'notHere' | 'tooMany' | 'exists' | 'future';
};

/** Who imports, and what is known of this site. */
export type Importing = Said & {
  side: Side;
  /** Active here, with an Atlassian account. */
  isAvailable: (accountId: AccountId) => boolean;
  /** Its components and types are the project's. */
  isHere: (filter: EpicFilter) => boolean;
  newActivityId: (place: number) => ActivityId;
  newRoleId: (place: number) => RoleId;
};
