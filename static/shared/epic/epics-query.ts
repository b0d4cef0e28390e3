import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ProjectId } from '../../../src/domain/ids';
import type { Overlays } from './epic-overlay';
import { countEpics, readEpicsJql, searchEpics, type PageStart } from './jira-epics';

const oneMinute = 60_000;

export const epicsJqlQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['epicsJql', projectId],
    queryFn: () => readEpicsJql(projectId),
    staleTime: 60 * oneMinute,
  });

export const epicsKey = (projectId: ProjectId) => ['epics', projectId] as const;

const firstPage: PageStart = { token: null };

/** All epics of a project, straight from Jira, page after page. */
export const epicsQuery = (projectId: ProjectId, jql: string) =>
  infiniteQueryOptions({
    queryKey: [...epicsKey(projectId), jql],
    queryFn: ({ pageParam }) => searchEpics(jql, pageParam),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
    staleTime: oneMinute,
  });

export const epicCountQuery = (projectId: ProjectId, jql: string) =>
  queryOptions({
    queryKey: ['epicCount', projectId, jql],
    queryFn: () => countEpics(jql),
    staleTime: oneMinute,
  });

const noOverlays: Overlays = new Map();

/** What the server answered to this window's writes: held here, asked nowhere. */
export const overlaysQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['epicOverlays', projectId],
    queryFn: () => noOverlays,
    initialData: noOverlays,
    staleTime: Infinity,
    gcTime: Infinity,
  });
