import { useMutation, useQueryClient } from '@tanstack/react-query';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { epicsKey } from '../../../shared/epic/epics-query';
import { projectViewQuery, withAgreement } from '../../frame/project-view-query';
import type { ProjectAgreement } from '../../frame/project-gate';

export function useStartTracking({ agreement, project }: ProjectAgreement) {
  const client = useQueryClient();
  const { queryKey } = projectViewQuery(project.id);
  return useMutation({
    mutationFn: async () => unwrap(await invoke('startTracking', { agreementId: agreement.id })),
    onSuccess: async (started) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, withAgreement(started));
      void client.invalidateQueries({ queryKey: ['history'] });
      void client.invalidateQueries({ queryKey: epicsKey(project.id) });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
