import { accountIdSchema } from '../contract';
import { formerUser } from '../domain/former-user';
import type { AccountId } from '../domain/ids';

/** The same value with "former user" wherever the account stood. */
export function withFormerUser(value: unknown, accountId: AccountId): unknown {
  if (value === accountId) return formerUser;
  if (Array.isArray(value)) return value.map((part: unknown) => withFormerUser(part, accountId));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [name, withFormerUser(part, accountId)]),
  );
}

const accountFields = ['by', 'accountId', 'implementer'];

/** The accounts that a stored value names, by the fields that hold their ids. */
export function accountIdsWithin(value: unknown): AccountId[] {
  if (value === null || typeof value !== 'object') return [];
  const found = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (!accountFields.includes(name)) return accountIdsWithin(part);
    const parsed = accountIdSchema.safeParse(part);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(found)].filter((accountId) => accountId !== formerUser);
}
