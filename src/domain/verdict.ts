import type { PostCodeActivity } from './activity';
import type { AccountId, RoleId } from './ids';
import type { Owner } from './owner';
import type { Side } from './side';
import type { IsoDate } from './time';

export const severities = ['none', 'notice', 'warning', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Where the answer comes from: the epic's own decision, or the agreement (its answer or its applies-to rule). */
export type Source = 'epic' | 'agreement';

/** Why there is no agreed, reachable owner; the first that holds, in this order (product.md §4). */
export type NoOwner =
  | { reason: 'unasked' }
  | { reason: 'differs'; source: Source }
  | { reason: 'waiting'; for: Side; source: Source }
  | { reason: 'unanswered'; source: Source }
  | { reason: 'unnamed'; roleId: RoleId; source: Source }
  | { reason: 'left'; accountId: AccountId; source: Source };
export type Reason = NoOwner['reason'];

export type ActivityVerdict =
  | { status: 'notTracked'; severity: 'none' }
  | { status: 'notNeeded'; severity: 'none'; source: Source }
  | { status: 'owned'; severity: 'none'; accountId: AccountId; owner: Owner; source: Source }
  | ({ status: 'toDecide' | 'open'; severity: Severity } & NoOwner);
export type Status = ActivityVerdict['status'];

export type EpicVerdict = {
  activities: Record<PostCodeActivity, ActivityVerdict>;
  /** The worst of the three: open, toDecide, owned, notNeeded; or notTracked. */
  state: Status;
  gaps: number;
  severity: Severity;
  /** The next day on which time alone changes this verdict. */
  recheckOn: IsoDate | null;
};
