import type { AgreementView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';

export type Outcome = 'agreed' | 'waiting' | 'differs' | 'proposed' | 'changedMeanwhile';

/** What an answer led to. Who meant to agree and didn't is told that the other lead was faster. */
export function outcomeOf(
  agreement: AgreementView,
  { activityId, answer, agrees }: { activityId: ActivityId; answer: Answer; agrees: boolean },
): Outcome {
  const state = agreement.activities.find(({ id }) => id === activityId)?.state;
  if (state?.state === 'agreed' && sameAnswer(state.answer, answer)) return 'agreed';
  if (agrees) return 'changedMeanwhile';
  if (state?.state === 'differs') return 'differs';
  return state?.state === 'changing' ? 'proposed' : 'waiting';
}
