import type { ActivityState } from './activity-state';
import { activityState } from './activity-state';
import type { Agreement } from './agreement';
import { sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { IsoDate } from './time';
import { sidesToConfirm } from './to-confirm';

const kinds = ['answers', 'differences', 'changes', 'proposals', 'confirmations', 'review'] as const;

/** What of the agreement itself waits for a lead. */
export type Matter = { kind: (typeof kinds)[number]; count: number };

export function mattersOf(agreement: Agreement, side: Side, today: IsoDate): Matter[] {
  const { activities, proposals, review, answersShown } = agreement;
  const states = activities.map((record) => activityState(record, { side, shown: answersShown }));
  const counts: Record<Matter['kind'], number> = {
    answers: states.filter((each) => each.state === 'waiting' && each.for === side).length,
    differences: states.filter(({ state }) => state === 'differs').length,
    changes: states.filter((state) => isProposedTo(side, state)).length,
    proposals: proposals.filter((proposal) => proposal.side !== side).length,
    confirmations: activities.filter((record) => sidesToConfirm(agreement, record).includes(side)).length,
    review: review && review.dueOn < today ? 1 : 0,
  };
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}

/** Something is in force, and the other lead would have it otherwise. */
function isProposedTo(side: Side, state: ActivityState): boolean {
  if (state.state !== 'changing') return false;
  const theirs = state.answers[otherSide(side)];
  return theirs !== undefined && !sameAnswer(theirs.answer, state.answer);
}
