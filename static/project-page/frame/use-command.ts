import { mutationOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { AgreementView, ProjectView, Result } from '../../../src/contract';
import type { ProjectId } from '../../../src/domain/ids';
import { unwrap } from '../../shared/bridge/operation';
import { epicsKey } from '../../shared/epic/epics-query';
import { usePageContext } from './page-context';
import { projectViewQuery, withAnswer } from './project-view-query';

type Standing = AgreementView | ProjectView;

type Send<Given, Stands> = (given: Given) => Promise<Result<Stands>>;
type OnDone<Given, Stands> = (stands: Stands, given: Given) => void;

/**
 * Sends an operation that answers with how things stand afterwards; that is on the screen at once. After a refusal
 * the page reads what stands now. One after the other in a project: an answer that was overtaken on its way would take
 * the newer one's place.
 */
export function projectCommand<Given, Stands extends Standing>(
  client: QueryClient,
  projectId: ProjectId,
  send: Send<Given, Stands>,
  onDone?: OnDone<Given, Stands>,
) {
  const { queryKey } = projectViewQuery(projectId);
  return mutationOptions({
    scope: { id: `project ${projectId}` },
    mutationFn: async (given: Given) => unwrap(await send(given)),
    onSuccess: async (stands, given) => {
      // A read that began before would put the old state back.
      await client.cancelQueries({ queryKey });
      // Told first: the new state may take the place of whoever asked.
      onDone?.(stands, given);
      client.setQueryData(queryKey, withAnswer(stands));
      void client.invalidateQueries({ queryKey: ['history'] });
      void client.invalidateQueries({ queryKey: epicsKey(projectId) });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}

export const useCommand = <Given, Stands extends Standing>(
  send: Send<Given, Stands>,
  onDone?: OnDone<Given, Stands>,
) => useMutation(projectCommand(useQueryClient(), usePageContext().extension.project.id, send, onDone));
