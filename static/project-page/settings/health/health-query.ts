import { queryOptions } from '@tanstack/react-query';
import type { HealthView } from '../../../../src/contract';
import type { ProjectId } from '../../../../src/domain/ids';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { countEpics } from '../../../shared/epic/jira-epics';

const seconds = 1000;

export const healthQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['health', projectId],
    queryFn: async (): Promise<HealthView> => unwrap(await invoke('readHealth', { projectId })),
    // Somebody watches the bar.
    refetchInterval: ({ state }) => (state.data?.running ? 3 * seconds : false),
  });

/** How many epics there are, and how many of them carry what today's agreement says. */
export type IndexCounts = { all: number; indexed: number };

export const indexCountsQuery = (jql: string, { basis, lastRun, running }: HealthView) =>
  queryOptions({
    // Asked again as the run goes on.
    queryKey: ['indexCounts', jql, basis, lastRun?.endedAt, running?.done],
    queryFn: async (): Promise<IndexCounts> => {
      const [all, indexed] = await Promise.all([
        countEpics(jql),
        countEpics(`${jql} AND ownershipBasis = "${basis}"`),
      ]);
      return { all, indexed };
    },
  });
