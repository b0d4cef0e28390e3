import type { ActivityState, Clash } from '../../../../src/domain/activity-state';
import type { Given } from '../../../../src/domain/agreement';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { otherSide, sides, type Side } from '../../../../src/domain/side';
import type { IsoDateTime } from '../../../../src/domain/time';

/** What one side's half of the picture shows. A `hidden` answer was given; its value is not ours to know yet. */
export type Half = { kind: 'given'; given: Given } | { kind: 'hidden' } | { kind: 'missing' };
/** A lead would rather have something else, or refused that with a sentence. */
export type Stance = { kind: 'proposes' | 'stays'; side: Side; given: Given };

/** Two halves that are still apart, or one whole, with what the leads say about changing it. */
export type Picture =
  | { kind: 'apart'; seam: 'open' | 'waiting' | Clash; halves: Record<Side, Half> }
  | { kind: 'joined'; answer: Answer; since: IsoDateTime; stances: Stance[] };

const missing: Half = { kind: 'missing' };

export function activityPicture(state: ActivityState): Picture {
  switch (state.state) {
    case 'suggested':
      return { kind: 'apart', seam: 'open', halves: { product: missing, engineering: missing } };
    case 'waiting': {
      const author: Half = state.given ? { kind: 'given', given: state.given } : { kind: 'hidden' };
      const halves =
        state.for === 'product'
          ? { product: missing, engineering: author }
          : { product: author, engineering: missing };
      return { kind: 'apart', seam: 'waiting', halves };
    }
    case 'differs': {
      const { product, engineering } = state.answers;
      return {
        kind: 'apart',
        seam: state.clash,
        halves: {
          product: { kind: 'given', given: product },
          engineering: { kind: 'given', given: engineering },
        },
      };
    }
    case 'agreed':
      return { kind: 'joined', answer: state.answer, since: state.since, stances: [] };
    case 'changing':
      return {
        kind: 'joined',
        answer: state.answer,
        since: state.since,
        stances: stancesOn(state),
      };
  }
}

function stancesOn({ answer, answers }: Extract<ActivityState, { state: 'changing' }>): Stance[] {
  return sides.flatMap((side): Stance[] => {
    const given = answers[side];
    if (!given) return [];
    if (!sameAnswer(given.answer, answer)) return [{ kind: 'proposes', side, given }];
    // A sentence from before the proposal is none about it.
    const proposedAt = answers[otherSide(side)]?.at ?? given.at;
    return given.comment !== undefined && given.at >= proposedAt ? [{ kind: 'stays', side, given }] : [];
  });
}
