import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { usePageContext } from '../../frame/page-context';
import { projectViewQuery, withAgreement } from '../../frame/project-view-query';

export type GivenAnswers = Input<'answerActivities'>['answers'];

/** Gives the viewer's own answers; what they led to is on the screen at once. */
export function useGiveAnswers(agreementId: AgreementId) {
  const client = useQueryClient();
  const { queryKey } = projectViewQuery(usePageContext().extension.project.id);
  return useMutation({
    mutationFn: async (answers: GivenAnswers) =>
      unwrap(await invoke('answerActivities', { agreementId, answers })),
    onSuccess: async (agreement) => {
      // A read that began before the answer would put the old state back.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, withAgreement(agreement));
      void client.invalidateQueries({ queryKey: ['history'] });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
