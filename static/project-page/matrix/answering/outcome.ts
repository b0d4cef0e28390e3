import type { AgreementView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import type { Move } from './moves';

/** With the owner that a sentence about it names. */
export type Outcome =
  | { kind: 'agreed' | 'waiting' | 'differs' | 'proposed' | 'stillDiffers' }
  | { kind: 'stays' | 'takenBack' | 'agreedMeanwhile'; owner: Answer };

export type GivenByMove = { activityId: ActivityId; answer: Answer; by: Move['kind'] };

/** What a move led to, by what is the case now: the other lead may have moved at the same moment. */
export function outcomeOf(agreement: AgreementView, { activityId, answer, by }: GivenByMove): Outcome {
  const state = agreement.activities.find(({ id }) => id === activityId)?.state;
  const wantedToSettle = by === 'take' || by === 'withdraw';
  switch (state?.state) {
    case 'agreed':
      return by === 'withdraw' ? { kind: 'takenBack', owner: answer } : { kind: 'agreed' };
    case 'changing':
      if (sameAnswer(state.answer, answer)) {
        return { kind: by === 'withdraw' ? 'takenBack' : 'stays', owner: answer };
      }
      return wantedToSettle ? { kind: 'agreedMeanwhile', owner: state.answer } : { kind: 'proposed' };
    case 'differs':
      if (by === 'stay') return { kind: 'stays', owner: answer };
      return { kind: wantedToSettle ? 'stillDiffers' : 'differs' };
    default:
      return { kind: 'waiting' };
  }
}
