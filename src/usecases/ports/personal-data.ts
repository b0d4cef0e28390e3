import type { AccountId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';
import type { StoredAccount } from './accounts';

/** Atlassian asks apps every week whose account ids they store, and tells which accounts were closed. */
export type PersonalData = {
  lastReport: () => Promise<IsoDateTime | undefined>;
  markReported: (at: IsoDateTime) => Promise<void>;
  /** Ninety at most. Those that were closed come back. */
  report: (accounts: readonly StoredAccount[]) => Promise<AccountId[]>;
};
