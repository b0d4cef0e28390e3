import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { AccountId } from '../../../src/domain/ids';
import { readPerson } from './people-batch';
import type { Person } from './person';

const tenMinutes = 600_000;

export const personQuery = (accountId: AccountId) =>
  queryOptions({
    queryKey: ['person', accountId],
    queryFn: () => readPerson(accountId),
    staleTime: tenMinutes,
    gcTime: tenMinutes,
  });

/** `undefined` while loading, `null` where Jira doesn't know the account (any more). */
export const usePerson = (accountId: AccountId): Person | null | undefined =>
  useQuery(personQuery(accountId)).data;

/** The people by account, those who are known by now. */
export function usePeople(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Person> {
  const ids = [...new Set(accountIds)];
  return useQueries({ queries: ids.map(personQuery), combine: byAccount });
}

// Outside the hook: the map stays the same one as long as nobody changes.
const byAccount = (results: { data?: Person | null | undefined }[]): ReadonlyMap<AccountId, Person> =>
  new Map(results.flatMap(({ data }) => (data ? [[data.accountId, data] as const] : [])));
