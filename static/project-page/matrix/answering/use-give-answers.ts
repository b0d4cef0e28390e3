import type { AgreementView, Input } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { useCommand } from '../../frame/use-command';
import type { Move } from './moves';

export type GivenAnswers = Input<'answerActivities'>['answers'];
type Given = { answers: GivenAnswers; by?: Move['kind'] };

/** Gives the viewer's own answers. */
export const useGiveAnswers = (
  agreementId: AgreementId,
  onGiven: (agreement: AgreementView, given: Given) => void,
) => useCommand(({ answers }: Given) => invoke('answerActivities', { agreementId, answers }), onGiven);
