import { formerUser } from '../../../src/domain/former-user';
import type { AccountId } from '../../../src/domain/ids';
import { getJira } from '../bridge/jira-request';
import { field } from '../bridge/unknown-fields';
import { personOf, usersIn, type Person } from './person';

type Found = Map<AccountId, Person>;
const page = { parse: (answer: unknown): Person[] => usersIn(field(answer, 'values')).map(personOf) };

// Each id takes up to 140 characters of the address.
const batchSize = 50;

async function readPeople(ids: AccountId[]): Promise<Found> {
  const found = await getJira(page, '/rest/api/3/user/bulk', {
    accountId: ids,
    maxResults: batchSize,
  });
  return new Map(found.map((person) => [person.accountId, person]));
}

let collecting: { ids: AccountId[]; answer: Promise<Found> } | undefined;

/** One request for all the people that are asked for at the same moment; `null` for an account Jira doesn't know. */
export async function readPerson(accountId: AccountId): Promise<Person | null> {
  if (accountId === formerUser) return null;
  if (!collecting || collecting.ids.length === batchSize) {
    const ids: AccountId[] = [];
    const batch = {
      ids,
      answer: new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
        if (collecting === batch) collecting = undefined;
        return readPeople(ids);
      }),
    };
    collecting = batch;
  }
  const batch = collecting;
  batch.ids.push(accountId);
  return (await batch.answer).get(accountId) ?? null;
}
