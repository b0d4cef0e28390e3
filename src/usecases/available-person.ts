import type { AccountId } from '../domain/ids';
import { AppError } from './app-error';
import type { Access, People, Person, Place } from './ports';

const unavailable = (accountId: AccountId) => new AppError('PERSON_UNAVAILABLE', { accountId });

/** Active people with an Atlassian account, in the order asked for; apps and portal customers own nothing. */
export async function requirePeople(people: People, accountIds: readonly AccountId[]): Promise<Person[]> {
  if (accountIds.length === 0) return [];
  const found = new Map((await people.find(accountIds)).map((person) => [person.accountId, person]));
  return accountIds.map((accountId) => {
    const person = found.get(accountId);
    if (!person?.active || !person.isPerson) throw unavailable(accountId);
    return person;
  });
}

export type MaySee = Pick<Access, 'maySee'>;

/** Refused only where Jira says so for sure: to a caller who may not browse people it shows nobody at all. */
export async function requireSight(
  access: MaySee,
  caller: AccountId,
  accountIds: readonly AccountId[],
  place: Place,
): Promise<void> {
  for (const accountId of accountIds) {
    if (await access.maySee(accountId, place)) continue;
    if (await access.maySee(caller, place)) throw unavailable(accountId);
    return;
  }
}
