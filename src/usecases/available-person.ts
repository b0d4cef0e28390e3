import type { AccountId } from '../domain/ids';
import { AppError } from './app-error';
import type { Access, Place } from './ports/access';
import type { Person } from './ports/people';
import { someAtOnce } from './some-at-once';

const unavailable = (accountId: AccountId) => new AppError('PERSON_UNAVAILABLE', { accountId });

/** All of them are active people with an Atlassian account; apps and portal customers own nothing. */
export function requireAvailable(found: readonly Person[], accountIds: readonly AccountId[]): void {
  const available = new Set(
    found.filter(({ active, isPerson }) => active && isPerson).map(({ accountId }) => accountId),
  );
  for (const accountId of accountIds) if (!available.has(accountId)) throw unavailable(accountId);
}

const atOnce = 10;

export type MaySee = Pick<Access, 'maySee'>;

/** Refused only where Jira says so for sure: to a caller who may not browse people it shows nobody at all. */
export async function requireSight(
  access: MaySee,
  caller: AccountId,
  accountIds: readonly AccountId[],
  place: Place,
): Promise<void> {
  const asked = [...new Set(accountIds)];
  const seen = await someAtOnce(asked, atOnce, (accountId) => access.maySee(accountId, place));
  const unseen = asked.find((_accountId, index) => !seen[index]);
  if (unseen !== undefined && (await access.maySee(caller, place))) throw unavailable(unseen);
}
