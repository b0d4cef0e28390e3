import type { PostCodeActivity } from './activity';
import type { AccountId } from './ids';
import type { LeadPosition, Owner, RoleOwner } from './owner';
import type { Side } from './side';
import type { IsoDate } from './time';

export const severities = ['none', 'notice', 'warning', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Where the answer comes from: the epic's own decision, or the agreement (its answer or one of its rules). */
export type Source = 'epic' | 'agreement';

/** Why there is no agreed, reachable owner; the first that holds, in this order (product.md §4). */
export type NoOwner =
  | { reason: 'unasked' }
  | { reason: 'differs'; source: Source }
  | { reason: 'waiting'; for: Side; source: Source }
  | { reason: 'unanswered'; source: Source }
  /** A role without a person on this epic, or a vacant position. */
  | { reason: 'unnamed'; owner: RoleOwner | LeadPosition; source: Source }
  | { reason: 'declined'; accountId: AccountId; source: Source }
  | { reason: 'left'; accountId: AccountId; source: Source }
  | { reason: 'noAccess'; accountId: AccountId; source: Source };
export type Reason = NoOwner['reason'];

/** What else should be looked at although somebody owns it (product.md §4 Results, Absence). */
export type OwnedWarning =
  | { code: 'missingResult'; dueOn: IsoDate }
  | { code: 'away'; accountId: AccountId; from: IsoDate; to: IsoDate };

export type ActivityVerdict =
  | { status: 'notTracked'; severity: 'none' }
  | { status: 'notNeeded'; severity: 'none'; source: Source }
  | {
      status: 'owned';
      severity: 'none' | 'warning';
      accountId: AccountId;
      owner: Owner;
      source: Source;
      /** Leads, and who accepted; anybody else has not said so yet. */
      confirmed: boolean;
      /** The last day on which its result is in time. */
      resultDue: IsoDate | null;
      warning: OwnedWarning | null;
    }
  | { status: 'closed'; severity: 'none'; accountId: AccountId | null }
  | ({ status: 'toDecide' | 'open'; severity: Severity } & NoOwner);
export type Status = ActivityVerdict['status'];

export type EpicVerdict = {
  activities: Record<PostCodeActivity, ActivityVerdict>;
  /** The worst of the three: open, toDecide, owned, closed, notNeeded; or notTracked. */
  state: Status;
  gaps: number;
  severity: Severity;
  /** The first day on which a result is expected. */
  resultDue: IsoDate | null;
  /** The next day on which time alone changes this verdict. */
  recheckOn: IsoDate | null;
};
