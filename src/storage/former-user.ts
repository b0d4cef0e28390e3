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
