import { infiniteQueryOptions } from '@tanstack/react-query';
import type { PortfolioPage } from '../../../src/contract';
import { invoke, unwrap } from '../../shared/bridge/operation';

export const portfolioQuery = () =>
  infiniteQueryOptions({
    queryKey: ['portfolio'],
    queryFn: async ({ pageParam }): Promise<PortfolioPage> =>
      unwrap(await invoke('readPortfolio', pageParam === null ? {} : { cursor: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: 60_000,
  });
