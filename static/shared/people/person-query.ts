import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { AccountId } from '../../../src/domain/ids';
import { readPerson } from './people-batch';
import { useCallback, useMemo } from 'react';
import type { People, Person } from './person';

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

/** The same map as long as nobody changes, for a list of ids that is the same one too. */
export function usePeople(accountIds: readonly AccountId[]): People {
  const ids = useMemo(() => [...new Set(accountIds)], [accountIds]);
  const combine = useCallback(
    (results: { data?: Person | null | undefined }[]) =>
      new Map(ids.flatMap((id, index) => entryOf(id, results[index]?.data))),
    [ids],
  );
  return useQueries({ queries: ids.map(personQuery), combine });
}

const entryOf = (id: AccountId, person: Person | null | undefined): [AccountId, Person | null][] =>
  person === undefined ? [] : [[id, person]];
