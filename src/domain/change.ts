import type { PostCodeActivity } from './activity';
import type { AccountId, ActivityId, AgreementId, IssueId, RoleId } from './ids';
import type { Answer } from './owner';
import type { Side } from './side';
import type { IsoDateTime } from './time';

/** One thing a command changed: from what, to what. `null` means there was or is nothing. */
export type ChangeItem =
  | { kind: 'leadNamed'; side: Side; from: AccountId | null; to: AccountId }
  | {
      kind: 'answered';
      activityId: ActivityId;
      side: Side;
      from: Answer | null;
      to: Answer;
      comment?: string;
    }
  | { kind: 'agreed'; activityId: ActivityId; from: Answer | null; to: Answer }
  | { kind: 'trackingStarted' }
  | { kind: 'epicDecided'; activity: PostCodeActivity; side: Side; from: Answer | null; to: Answer | null }
  | { kind: 'appliesAnswered'; activity: PostCodeActivity; from: boolean | null; to: boolean }
  | { kind: 'ownerNamed'; activity: PostCodeActivity; roleId: RoleId; from: AccountId | null; to: AccountId };

/** One command, as recorded in the same transaction; never changed afterwards. */
export type Change = {
  /** `{aggregate}:{padded version}` */
  id: string;
  agreementId: AgreementId;
  issueId: IssueId | null;
  actor: AccountId;
  at: IsoDateTime;
  items: ChangeItem[];
};
