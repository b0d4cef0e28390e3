import type { ActivityGroup, PostCodeActivity } from './activity';
import type { EpicFilter } from './epic-filter';
import type { AccountId, ActivityId, AgreementId, IssueId, RoleId } from './ids';
import type { Answer, Owner } from './owner';
import type { Result } from './result';
import type { Side } from './side';
import type { TermsChange } from './terms-change';
import type { IsoDate, IsoDateTime } from './time';

type FromTo<T> = { from: T | null; to: T | null };
type Involvement = { consulted: Owner[]; informed: Owner[] };

/** What a command changed in an agreement: from what, to what. `null` means there was or is nothing. */
export type AgreementItem =
  | ({ kind: 'leadNamed'; side: Side } & FromTo<AccountId>)
  | ({ kind: 'nominated'; side: Side } & FromTo<AccountId>)
  /** The nominee of that side is accepted by the other one's. */
  | { kind: 'nominationAccepted'; side: Side; accountId: AccountId }
  | {
      kind: 'answered';
      activityId: ActivityId;
      side: Side;
      from: Answer | null;
      to: Answer;
      comment?: string;
    }
  | { kind: 'answerTakenBack'; activityId: ActivityId; side: Side }
  | { kind: 'agreed'; activityId: ActivityId; from: Answer | null; to: Answer }
  | { kind: 'answersShown'; side: Side }
  | { kind: 'activityAdded'; activityId: ActivityId; group: ActivityGroup; name: string | null }
  | ({ kind: 'activityRenamed'; activityId: ActivityId } & FromTo<string>)
  | { kind: 'activityMoved'; activityId: ActivityId }
  | { kind: 'activityRemoved'; activityId: ActivityId; name: string | null }
  /** An owner that an imported file brought, as a suggestion. */
  | { kind: 'activitySuggested'; activityId: ActivityId; from: Owner | null; to: Owner }
  | ({ kind: 'noteChanged'; activityId: ActivityId } & FromTo<string>)
  | ({ kind: 'involvedChanged'; activityId: ActivityId } & FromTo<Involvement>)
  | { kind: 'roleAdded'; roleId: RoleId; name: string | null; side: Side }
  | ({ kind: 'roleRenamed'; roleId: RoleId } & FromTo<string>)
  | { kind: 'roleMembersChanged'; roleId: RoleId; from: AccountId[]; to: AccountId[] }
  | { kind: 'roleRemoved'; roleId: RoleId; name: string | null }
  | { kind: 'termsProposed'; side: Side; change: TermsChange }
  | { kind: 'proposalDeclined'; side: Side; change: TermsChange }
  | { kind: 'termsChanged'; from: TermsChange | null; to: TermsChange }
  | { kind: 'reviewConfirmed'; side: Side; from: IsoDate | null; to: IsoDate }
  | { kind: 'reviewObjected'; side: Side; comment: string }
  | { kind: 'absenceEntered'; accountId: AccountId; from: IsoDate; to: IsoDate; cover: AccountId | null }
  | { kind: 'absenceRemoved'; accountId: AccountId; from: IsoDate; to: IsoDate }
  | { kind: 'trackingStarted' }
  | { kind: 'trackingStopped' }
  | { kind: 'agreementAdded'; agreementId: AgreementId; name: string; scope: EpicFilter }
  | { kind: 'agreementChanged'; agreementId: AgreementId; name: string; scope: EpicFilter }
  | { kind: 'agreementRemoved'; agreementId: AgreementId; name: string };

/** What a command changed on one epic. */
export type EpicItem =
  | { kind: 'epicTracked' }
  | ({ kind: 'epicDecided'; activity: PostCodeActivity; side: Side } & FromTo<Answer>)
  /** The owner that stayed although the agreement changed goes by the agreement again. */
  | { kind: 'ownerReleased'; activity: PostCodeActivity; from: Owner }
  | { kind: 'appliesAnswered'; activity: PostCodeActivity; from: boolean | null; to: boolean }
  | ({ kind: 'shipsNothingAnswered' } & FromTo<boolean>)
  | { kind: 'shipsNothingSuggested' }
  /** The workflow validator lets the epic pass, for this reason; or no more. */
  | ({ kind: 'epicLetPass' } & FromTo<string>)
  | { kind: 'ownerSuggested'; activity: PostCodeActivity; answer: Answer }
  /** `about` `null`: that the epic ships nothing. */
  | { kind: 'suggestionWithdrawn'; about: PostCodeActivity | null }
  /** `accountId`: who made it. */
  | { kind: 'suggestionDeclined'; about: PostCodeActivity | null; accountId: AccountId }
  | { kind: 'ownerNamed'; activity: PostCodeActivity; roleId: RoleId; from: AccountId | null; to: AccountId }
  | { kind: 'ownerAccepted'; activity: PostCodeActivity; accountId: AccountId }
  | { kind: 'ownerPassedBack'; activity: PostCodeActivity; accountId: AccountId; comment?: string }
  | ({ kind: 'resultExpected'; activity: PostCodeActivity } & FromTo<IsoDate>)
  | { kind: 'resultRecorded'; activity: PostCodeActivity; from: Result | null; to: Result }
  | { kind: 'workClosed'; activity: PostCodeActivity; accountId: AccountId | null; reason?: string }
  | { kind: 'workReopened'; activity: PostCodeActivity }
  | { kind: 'warningSnoozed'; activity: PostCodeActivity; until: IsoDate | null; reason?: string };

export type ChangeItem = AgreementItem | EpicItem;

/** One command, as recorded in the same transaction; never changed afterwards, but for who asked to be forgotten. */
export type Change = {
  /** `{aggregate}:{padded version}` */
  id: string;
  agreementId: AgreementId;
  issueId: IssueId | null;
  actor: AccountId;
  at: IsoDateTime;
  items: ChangeItem[];
  /** It happened elsewhere, or so says a file that this person imported. */
  importedBy?: AccountId;
};
