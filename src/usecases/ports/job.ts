import type { PostCodeActivity } from '../../domain/activity';
import type { Change } from '../../domain/change';
import type { AccountId, AgreementId, IssueId, ProjectId } from '../../domain/ids';
import type { Answer } from '../../domain/owner';
import type { IsoDateTime } from '../../domain/time';
import type { Act } from './act';
import type { Telling } from './notice';

/** Work that is done outside of the invocation that asked for it, at least once. */
export type Job =
  | { kind: 'projectEpics'; issueIds: IssueId[] }
  /** `daily`: people and time are looked at, too. `jobsBefore`: so many have run out of time. */
  | { kind: 'repairProject'; projectId: ProjectId; daily?: true; jobsBefore?: number }
  /** A day has begun in these. */
  | { kind: 'beginDay'; projectIds: ProjectId[] }
  /** `othersEver`: once more, some time later. */
  | { kind: 'forgetProject'; projectId: ProjectId; othersEver?: number }
  /** Their summaries are written anew; `asked`: somebody looks at outdated numbers. */
  | { kind: 'summarise'; projectIds: ProjectId[]; asked?: true }
  /** Leads who don't answer are reminded. */
  | { kind: 'remindLeads'; projectId: ProjectId }
  /** Their digests are due. */
  | { kind: 'sendDigests'; agreementId: AgreementId; to: AccountId[] }
  /** Jira's display conditions follow what its administrators allow. */
  | { kind: 'tellSiteSettings' }
  /** What the hourly round would find, now. */
  | { kind: 'lookAround' }
  /** Jira says that it was deleted. */
  | { kind: 'forgetEpic'; issueId: IssueId }
  /** Tells Atlassian whose account ids are stored. */
  | { kind: 'reportAccounts'; goingOn?: { startedAt: IsoDateTime; cursor: string; last: AccountId } }
  /** These accounts were closed. */
  | { kind: 'forgetAccounts'; accountIds: AccountId[] }
  | ({ kind: 'importSuggestions' } & ImportedSuggestions)
  | { kind: 'importHistory'; changes: Change[] }
  /** `at`: when what it tells was committed. */
  | ({ kind: 'tell'; at: IsoDateTime } & Telling);

/** What a file said of epics of this agreement; a lead imported it. */
export type ImportedSuggestions = {
  agreementId: AgreementId;
  act: Act;
  epics: { issueId: IssueId; answers: Partial<Record<PostCodeActivity, Answer>> }[];
};

/** Never fails a command that asks: what got lost is found again by the hourly job, or logged. */
export type Jobs = { push: (...jobs: Job[]) => Promise<void> };
