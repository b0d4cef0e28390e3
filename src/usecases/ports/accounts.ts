import type { AccountId, AgreementId, IssueId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';

/** An account whose id is stored, in some agreement's records since then. */
export type StoredAccount = { accountId: AccountId; since: IsoDateTime };

/** Whose account ids are stored, and in which agreements' records. */
export type Accounts = {
  /** But for those whom nothing but an answer names: it may be hidden. */
  named: (agreementId: AgreementId) => Promise<StoredAccount[]>;
  agreementsOf: (accountId: AccountId) => Promise<AgreementId[]>;
  /** Ninety at most, in the order of their ids: an account's records stand side by side. */
  page: (cursor: string | undefined) => Promise<{ records: StoredAccount[]; cursor: string | undefined }>;
  /**
   * Puts "former user" in its place, in all that is stored about the agreement. It may stop anywhere and begin again.
   * The epics that it was taken out of come back.
   */
  erase: (accountId: AccountId, agreementId: AgreementId) => Promise<IssueId[]>;
};
