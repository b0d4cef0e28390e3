import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AgreementView, ProjectView, Result } from '../../../src/contract';
import { unwrap } from '../../shared/bridge/operation';
import { epicsKey } from '../../shared/epic/epics-query';
import { usePageContext } from './page-context';
import { projectViewQuery, withAnswer } from './project-view-query';

type Standing = AgreementView | ProjectView;

/**
 * Sends an operation that answers with how things stand afterwards; that is on the screen at once. After a refusal
 * the page reads what stands now.
 */
export function useCommand<Given, Stands extends Standing>(
  send: (given: Given) => Promise<Result<Stands>>,
  onDone?: (stands: Stands, given: Given) => void,
) {
  const client = useQueryClient();
  const projectId = usePageContext().extension.project.id;
  const { queryKey } = projectViewQuery(projectId);
  return useMutation({
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
