import { sameAnswer } from '../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../src/domain/side';
import type { KnownDecision } from './known-decision';

type Answered = Pick<KnownDecision, 'answers'> | undefined;

/** The other side's answer changed between what was on the screen and what the own answer met, and the two differ. */
export function answersCrossed(before: Answered, after: Answered, mySide: Side): boolean {
  const mine = after?.answers[mySide]?.answer;
  const theirs = after?.answers[otherSide(mySide)]?.answer;
  const seen = before?.answers[otherSide(mySide)]?.answer;
  if (!mine || !theirs || sameAnswer(mine, theirs)) return false;
  return !seen || !sameAnswer(seen, theirs);
}
