import type { AccountId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { TimeZone } from '../../domain/time';

export type Person = {
  accountId: AccountId;
  active: boolean;
  /** An Atlassian account, not an app or a portal customer. */
  isPerson: boolean;
  timeZone: TimeZone | null;
  /** Of the app's, the one that comes nearest to theirs; English where Jira doesn't tell. */
  language: Language;
};

export type People = { find: (accountIds: readonly AccountId[]) => Promise<Person[]> };
