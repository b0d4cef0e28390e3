import type { AccountId } from '../../domain/ids';

/** Who called an operation, as the platform says. */
export type Caller = { accountId: AccountId; siteUrl: string | undefined };
