import type { AccountId } from '../../domain/ids';
import type { TimeZone } from '../../domain/time';

/** `isPerson`: an Atlassian account, not an app or a portal customer. */
export type Person = { accountId: AccountId; active: boolean; isPerson: boolean; timeZone: TimeZone | null };

export type People = { find: (accountIds: readonly AccountId[]) => Promise<Person[]> };
