import { infiniteQueryOptions } from '@tanstack/react-query';
import { invoke, unwrap } from '../../shared/bridge/operation';

export const siteHealthQuery = () =>
  infiniteQueryOptions({
    queryKey: ['site-health'],
    queryFn: async ({ pageParam }) =>
      unwrap(await invoke('readSiteHealth', pageParam === null ? {} : { cursor: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: 60_000,
  });
