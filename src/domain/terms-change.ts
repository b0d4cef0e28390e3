import type { PostCodeActivity } from './activity';
import type { EpicFilter } from './epic-filter';
import type { ActivityId, IssueId } from './ids';
import type { Said } from './said';
import type { AgreementSettings, AppliesTo } from './settings';
import type { Side } from './side';
import type { TimeZone } from './time';

/** One change of what the agreement says besides its answers. What weakens it takes both leads (product.md §2 rule 7). */
export type TermsChange =
  | { kind: 'appliesTo'; activity: PostCodeActivity; value: AppliesTo }
  | { kind: 'shipsNothing'; value: EpicFilter }
  | { kind: 'decideBy'; value: AgreementSettings['decideBy'] }
  | { kind: 'decidedBy'; value: AgreementSettings['decidedBy'] }
  | { kind: 'namedBy'; value: AgreementSettings['namedBy'] }
  | { kind: 'resultDays'; activity: PostCodeActivity; value: number }
  | { kind: 'notShipped'; value: string[] }
  | { kind: 'timeZone'; value: TimeZone }
  | { kind: 'anchorIssue'; value: IssueId | null }
  | { kind: 'stopTracking' }
  | { kind: 'removeActivity'; activityId: ActivityId }
  /** `null`: two leads answer. */
  | { kind: 'soleSide'; value: Side | null };

/** What one side wants changed; it holds when the other wants the same. */
export type Proposal = Said & { side: Side; change: TermsChange };
