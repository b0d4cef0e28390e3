import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ProjectId } from '../../../src/domain/ids';
import type { FoundEpic } from './found-epic';
import type { EpicsPage } from './jira-epics';
import { epicCountQuery, epicsJqlQuery, epicsQuery } from './epics-query';

/** How far the reading has come; Jira's count is approximate. */
export type Reading = { done: boolean; loaded: number; total: number | undefined };

export type EpicSearch = {
  found: FoundEpic[];
  /** `undefined` until the first page is there. */
  reading: Reading | undefined;
  error: Error | null;
  retry: () => void;
};

const noEpics: FoundEpic[] = [];

/** Those with gaps come twice. */
const eachOnce = (pages: readonly EpicsPage[]): FoundEpic[] => [
  ...new Map(pages.flatMap(({ epics }) => epics.map((epic) => [epic.facts.issueId, epic]))).values(),
];

/** Every epic of the project; the first page comes alone, the others follow by themselves. */
export function useEpicSearch(projectId: ProjectId): EpicSearch {
  const jql = useQuery(epicsJqlQuery(projectId));
  const query = jql.data ?? '';
  const pages = useInfiniteQuery({ ...epicsQuery(projectId, query), enabled: query !== '' });
  const { data, fetchNextPage, hasNextPage, isFetching, isError, isFetchNextPageError } = pages;
  const reads = hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (reads) void fetchNextPage();
  }, [reads, fetchNextPage]);
  const total = useQuery({ ...epicCountQuery(projectId, query), enabled: hasNextPage }).data;
  const found = useMemo(() => (data ? eachOnce(data.pages) : noEpics), [data]);
  const known = data !== undefined || jql.data === null;
  return {
    found,
    reading: known ? { done: !hasNextPage, loaded: found.length, total } : undefined,
    error: jql.error ?? pages.error,
    retry: () => {
      if (jql.error) void jql.refetch();
      else void (isFetchNextPageError ? fetchNextPage() : pages.refetch());
    },
  };
}
