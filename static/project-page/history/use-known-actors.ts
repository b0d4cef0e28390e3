import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import type { AgreementView, HistoryPage } from '../../../src/contract';
import { sides } from '../../../src/domain/side';
import type { AccountId } from '../../../src/domain/ids';

/** Who may have done something: the leads, who is in a role, and everybody met in what was read so far. */
export function useKnownActors({ id, leads, roles }: AgreementView, chosen: AccountId | null): AccountId[] {
  const read = useQueryClient().getQueriesData<InfiniteData<HistoryPage>>({ queryKey: ['history', id] });
  const met = read.flatMap(
    ([, data]) => data?.pages.flatMap(({ changes }) => changes.map(({ actor }) => actor)) ?? [],
  );
  const named = [...sides.map((side) => leads[side]), ...roles.flatMap(({ members }) => members), chosen];
  return [...new Set([...named.flatMap((accountId) => accountId ?? []), ...met])];
}
