import type { Change } from '../../domain/change';
import type { AgreementId, IssueId } from '../../domain/ids';
import type { Page } from './page';

export type Changes = {
  /** Newest first. */
  page: (agreementId: AgreementId, cursor: string | undefined) => Promise<Page<Change>>;
  /** Whatever project's agreements recorded it: the epic may have been moved. */
  pageOfEpic: (issueId: IssueId, cursor: string | undefined) => Promise<Page<Change>>;
  /** Each once, however often it comes. */
  addImported: (changes: readonly Change[]) => Promise<void>;
  /** The ids of those that this agreement has on record, at that very moment. */
  knownAmong: (
    agreementId: AgreementId,
    changes: readonly Pick<Change, 'id' | 'at'>[],
  ) => Promise<ReadonlySet<string>>;
};
