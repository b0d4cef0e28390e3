import type { Change } from '../../domain/change';
import type { AccountId, AgreementId, IssueId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';
import type { Page } from './page';

/** Who did it, and the first and the last moment. */
export type ChangesAsked = {
  actor?: AccountId | undefined;
  from?: IsoDateTime | undefined;
  until?: IsoDateTime | undefined;
};

export type Changes = {
  /** Newest first. Nothing else than what is asked for is read. */
  page: (agreementId: AgreementId, cursor: string | undefined, asked?: ChangesAsked) => Promise<Page<Change>>;
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
