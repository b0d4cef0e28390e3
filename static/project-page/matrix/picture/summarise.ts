import type { ActivityView } from '../../../../src/contract';
import type { ActivityState } from '../../../../src/domain/activity-state';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../../src/domain/side';

/** Counts for a headline: what is in force counts as agreed, also while someone proposes a change. */
export function summarise(activities: readonly Pick<ActivityView, 'state'>[]) {
  const count = (...states: ActivityView['state']['state'][]) =>
    activities.filter(({ state }) => states.includes(state.state)).length;
  return {
    total: activities.length,
    agreed: count('agreed', 'changing'),
    toSettle: count('differs'),
    proposed: count('changing'),
    waiting: count('waiting'),
    suggestions: count('suggested'),
  };
}

/** What counts: the three questions, and whatever else somebody answered. Suggestions count for nothing. */
export const counted = <Line extends Pick<ActivityView, 'state' | 'group'>>(lines: readonly Line[]): Line[] =>
  lines.filter(({ group, state }) => group === 'afterCode' || state.state !== 'suggested');

/** The other side answered, or proposes a change, and this one has not said anything to it. */
export function waitsFor(state: ActivityState, side: Side): boolean {
  if (state.state === 'waiting') return state.for === side;
  if (state.state !== 'changing') return false;
  const [mine, theirs] = [state.answers[side], state.answers[otherSide(side)]];
  return (
    theirs !== undefined &&
    !sameAnswer(theirs.answer, state.answer) &&
    !(mine && mine.at >= theirs.at && mine.comment !== undefined)
  );
}
