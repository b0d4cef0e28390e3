import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AgreementView, Input } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { epicsKey } from '../../../shared/epic/epics-query';
import { usePageContext } from '../../frame/page-context';
import { projectViewQuery, withAgreement } from '../../frame/project-view-query';
import type { Move } from './moves';

export type GivenAnswers = Input<'answerActivities'>['answers'];
type Given = { answers: GivenAnswers; by?: Move['kind'] };

/** Gives the viewer's own answers; what they led to is on the screen at once. */
export function useGiveAnswers(
  agreementId: AgreementId,
  onGiven: (agreement: AgreementView, given: Given) => void,
) {
  const client = useQueryClient();
  const projectId = usePageContext().extension.project.id;
  const { queryKey } = projectViewQuery(projectId);
  return useMutation({
    mutationFn: async ({ answers }: Given) =>
      unwrap(await invoke('answerActivities', { agreementId, answers })),
    onSuccess: async (agreement, given) => {
      // A read that began before the answer would put the old state back.
      await client.cancelQueries({ queryKey });
      // Told first: the new state may take the place of whoever asked.
      onGiven(agreement, given);
      client.setQueryData(queryKey, withAgreement(agreement));
      void client.invalidateQueries({ queryKey: ['history'] });
      void client.invalidateQueries({ queryKey: epicsKey(projectId) });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
