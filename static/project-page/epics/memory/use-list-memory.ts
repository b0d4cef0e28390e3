import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountId, ProjectId } from '../../../../src/domain/ids';
import { readListMemory, writeListMemory } from './kept-memory';
import { rememberedFor, withRemembered } from './list-memory';

const listMemoryQuery = (accountId: AccountId) =>
  queryOptions({
    queryKey: ['listMemory', accountId],
    queryFn: () => readListMemory(accountId),
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });

/** How the viewer looked at the project's list last time; `undefined` until that is known. */
export function useListMemory(accountId: AccountId, projectId: ProjectId) {
  const client = useQueryClient();
  const query = listMemoryQuery(accountId);
  const { data, isError } = useQuery(query);
  const memory = isError ? [] : data;
  return {
    last: memory && rememberedFor(memory, projectId),
    remember: (address: string) => {
      if (!memory || rememberedFor(memory, projectId) === address) return;
      const next = withRemembered(memory, projectId, address);
      client.setQueryData(query.queryKey, next);
      // What can't be written is not remembered: nothing else depends on it.
      writeListMemory(accountId, next).catch(() => undefined);
    },
  };
}
