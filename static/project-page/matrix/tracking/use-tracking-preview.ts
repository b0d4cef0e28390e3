import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { accountsIn } from '../../../shared/epic/epic-row';
import { epicCountQuery, epicsJqlQuery, epicsQuery } from '../../../shared/epic/epics-query';
import { usePeople } from '../../../shared/people/person-query';
import type { ProjectAgreement } from '../../frame/project-gate';
import { trackingPreview } from './tracking-preview';

/** Reads every epic of the project and says what starting now would do. */
export function useTrackingPreview({ agreement, viewer, project }: ProjectAgreement) {
  const types = useQuery(epicsJqlQuery(project.id));
  const jql = types.data ?? '';
  const count = useQuery({ ...epicCountQuery(project.id, jql), enabled: jql !== '' });
  const pages = useInfiniteQuery({ ...epicsQuery(project.id, jql), enabled: jql !== '' });
  const { data, hasNextPage, isFetching, error, fetchNextPage } = pages;

  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);

  const epics = useMemo(() => data?.pages.flatMap((page) => page.epics) ?? [], [data]);
  const people = usePeople(accountsIn(agreement.terms, epics));
  const done = types.data === null || (data !== undefined && !hasNextPage);
  const inactive = new Set(
    [...people.values()].filter(({ active }) => !active).map(({ accountId }) => accountId),
  );
  return {
    preview: done
      ? trackingPreview({
          epics,
          terms: agreement.terms,
          inactive,
          startedBy: viewer.accountId,
          now: new Date(),
        })
      : null,
    read: epics.length,
    total: Math.max(count.data ?? 0, epics.length),
    error: types.error ?? error,
    retry: () => {
      void (types.error ? types.refetch() : pages.refetch());
    },
  };
}
