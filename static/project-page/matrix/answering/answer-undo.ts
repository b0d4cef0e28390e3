import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';

/**
 * The way back from an answer: to the one before, or to none. What both agreed on stays until both agree on something
 * else, so from there the answer before can only be proposed (product.md §2 rule 3).
 */
export type AnswerUndo = { kind: 'answer' | 'propose'; answer: Answer } | { kind: 'takeBack' };

export function answerUndo(
  before: Pick<ActivityView, 'mine' | 'state'>,
  after: Pick<AgreementView, 'activities' | 'soleSide'>,
  activityId: ActivityId,
): AnswerUndo | undefined {
  const now = after.activities.find(({ id }) => id === activityId);
  if (!now?.mine) return undefined;
  // With one side only, what it said before was in force.
  const said = before.mine ?? (after.soleSide && 'answer' in before.state ? before.state.answer : undefined);
  if (said === undefined) return now.state.state === 'waiting' ? { kind: 'takeBack' } : undefined;
  if (sameAnswer(said, now.mine)) return undefined;
  const isJustAgreed =
    now.state.state === 'agreed' &&
    after.soleSide === null &&
    !('answer' in before.state && sameAnswer(before.state.answer, now.state.answer));
  return { kind: isJustAgreed ? 'propose' : 'answer', answer: said };
}
