import { queryOptions } from '@tanstack/react-query';
import type { AgreementView, ProjectView } from '../../../src/contract';
import type { ProjectId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../../shared/bridge/operation';

const seconds = 1000;

export const projectViewQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['projectView', projectId],
    queryFn: async (): Promise<ProjectView> => unwrap(await invoke('openProject', { projectId })),
    // Going from subpage to subpage asks once.
    staleTime: 15 * seconds,
    // What the other lead does shows soon; nobody else waits for it.
    refetchInterval: ({ state }) => (state.data?.viewer.side ? 15 * seconds : false),
  });

/** What an operation answered takes its place at once. */
export const withAgreement =
  (agreement: AgreementView) =>
  (view: ProjectView | undefined): ProjectView | undefined =>
    view && { ...view, agreement };
