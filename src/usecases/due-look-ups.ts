import { daysBetween } from '../domain/calendar';
import type { AccountId } from '../domain/ids';
import type { StoredAccount } from './ports/accounts';

// Jira is asked about one person at a time: each has their turn once a week, and of very many once in several.
const turnsAWeek = 7;
const mostAtOnce = 40;
// Since the last look-up, and some.
const newMs = 25 * 3_600_000;

/** Whose turn it is, and who came new. */
export function dueLookUps(people: readonly StoredAccount[], now: Date): Set<AccountId> {
  const turns = Math.max(turnsAWeek, Math.ceil(people.length / mostAtOnce));
  const turn = daysBetween('2026-01-01', now.toISOString().slice(0, 10)) % turns;
  const isNew = ({ since }: StoredAccount) => now.getTime() - Date.parse(since) < newMs;
  const due = [
    ...people.filter(isNew).slice(0, mostAtOnce),
    ...people.filter(({ accountId }) => turnOf(accountId, turns) === turn),
  ];
  return new Set(due.map(({ accountId }) => accountId));
}

const turnOf = (accountId: AccountId, turns: number): number =>
  Array.from(accountId, (letter) => letter.charCodeAt(0)).reduce((sum, code) => (sum * 31 + code) % turns, 0);
