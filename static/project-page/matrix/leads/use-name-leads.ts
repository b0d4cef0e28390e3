import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountId, ProjectId } from '../../../../src/domain/ids';
import type { Side } from '../../../../src/domain/side';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { projectViewQuery } from '../../frame/project-view-query';

export function useNameLeads(projectId: ProjectId) {
  const client = useQueryClient();
  const { queryKey } = projectViewQuery(projectId);
  return useMutation({
    mutationFn: async (leads: Record<Side, AccountId>) =>
      unwrap(await invoke('nameLeads', { projectId, ...leads })),
    onSuccess: async (view) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, view);
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
