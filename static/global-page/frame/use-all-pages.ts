import {
  useInfiniteQuery,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
} from '@tanstack/react-query';
import { useEffect } from 'react';

export type AllPages<Page> = {
  /** Those that are there by now; `undefined` until the first is. */
  pages: readonly Page[] | undefined;
  isDone: boolean;
  error: Error | null;
  retry: () => void;
  refresh: () => void;
};

/** Reads one page after the other, by itself. */
export function useAllPages<Page, Key extends QueryKey>(
  options: UseInfiniteQueryOptions<Page, Error, InfiniteData<Page>, Key, string | null>,
): AllPages<Page> {
  const query = useInfiniteQuery(options);
  const { data, error, hasNextPage, isFetching, isError, isFetchNextPageError, fetchNextPage, refetch } =
    query;
  const reads = hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (reads) void fetchNextPage();
  }, [reads, fetchNextPage]);
  return {
    pages: data?.pages,
    isDone: data !== undefined && !hasNextPage,
    error,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    refresh: () => void refetch(),
  };
}
