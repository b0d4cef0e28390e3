import { isAccountId } from '../../../src/contract/is-id';
import type { AccountId } from '../../../src/domain/ids';
import { field, text } from '../bridge/unknown-fields';

export type Person = { accountId: AccountId; name: string; avatarUrl: string | null; active: boolean };

/** Who is known by now; `null` where Jira doesn't know the account (any more). */
export type People = ReadonlyMap<AccountId, Person | null>;

/** One user as Jira tells them. Throws where it is none. */
export function personOf(user: unknown): Person {
  const accountId = field(user, 'accountId');
  const name = field(user, 'displayName');
  if (!isAccountId(accountId) || typeof name !== 'string') throw new TypeError('Jira told no user.');
  return {
    accountId,
    name,
    avatarUrl: text(field(field(user, 'avatarUrls'), '48x48')) || null,
    active: field(user, 'active') === true,
  };
}

/** Somebody, and not an app or a customer. */
export const isHuman = (user: unknown): boolean =>
  (field(user, 'accountType') ?? 'atlassian') === 'atlassian';

export function usersIn(answer: unknown): unknown[] {
  if (!Array.isArray(answer)) throw new TypeError('Jira told no users.');
  return answer;
}
