import { accountIdSchema } from '../contract';
import { formerUser } from '../domain/former-user';
import type { AccountId } from '../domain/ids';

/** Does the account's id stand anywhere in the value? */
export const names = (value: unknown, accountId: AccountId): boolean =>
  value !== undefined && JSON.stringify(value).includes(JSON.stringify(accountId));

const accountFields = ['by', 'accountId', 'implementer'];

/** The accounts that an epic's decisions name, by the fields that hold their ids. */
export function accountIdsWithin(value: unknown): AccountId[] {
  if (value === null || typeof value !== 'object') return [];
  const found = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (!accountFields.includes(name)) return accountIdsWithin(part);
    const parsed = accountIdSchema.safeParse(part);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(found)].filter((accountId) => accountId !== formerUser);
}
