import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { HealthView } from '../../../../src/contract';
import type { ProjectId } from '../../../../src/domain/ids';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { countEpics } from '../../../shared/epic/jira-epics';
import { lookAgainIn, type AskedRun } from './asked-run';

export const healthQuery = (projectId: ProjectId, asked?: AskedRun) =>
  queryOptions({
    queryKey: ['health', projectId],
    queryFn: async (): Promise<HealthView> => unwrap(await invoke('readHealth', { projectId })),
    refetchInterval: ({ state }) => (state.data ? lookAgainIn(state.data, asked, Date.now()) : false),
  });

// What was just created is indexed a moment later.
const notNew = 'created <= "-5m"';

/** How many epics there are, and how many of them carry what today's agreement says, as counted then. */
export type IndexCounts = { all: number; indexed: number; at: number };

export const indexCountsQuery = (jql: string, { basis, lastRun, running }: HealthView) =>
  queryOptions({
    // Asked again as the run goes on.
    queryKey: ['indexCounts', jql, basis, lastRun?.endedAt, running?.done],
    queryFn: async (): Promise<IndexCounts> => {
      const [all, indexed] = await Promise.all([
        countEpics(`${jql} AND ${notNew}`),
        countEpics(`${jql} AND ownershipBasis = "${basis}"`),
      ]);
      return { all, indexed, at: Date.now() };
    },
    placeholderData: keepPreviousData,
  });
