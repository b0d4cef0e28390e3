import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/request';
import { showFailure } from '../flags/flags';

type Change =
  | { change: 'add'; moduleKey: string; config: string | null }
  | { change: 'update'; id: string; config: string | null }
  | { change: 'remove'; id: string };

/** Changes the validators of one transition. */
export function useValidators(projectKey: string, transitionId: string) {
  const queries = useQueryClient();
  const path = `/rest/internal/project/${projectKey}/transitions/${transitionId}/validators`;
  return useMutation({
    mutationFn: ({ change, ...sent }: Change) => {
      if (change === 'add') return send('POST', path, sent);
      const { id, ...body } = { id: '', ...sent };
      return change === 'update' ? send('PUT', `${path}/${id}`, body) : send('DELETE', `${path}/${id}`);
    },
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      showFailure("We couldn't change the workflow", error);
    },
  });
}
