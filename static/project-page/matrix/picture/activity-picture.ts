import type { ActivityState, Clash } from '../../../../src/domain/activity-state';
import type { Given } from '../../../../src/domain/agreement';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { sides, type Side } from '../../../../src/domain/side';
import type { IsoDateTime } from '../../../../src/domain/time';

/** What one side's half of the picture shows. A `hidden` answer was given; its value is not ours to know yet. */
export type Half = { kind: 'given'; given: Given } | { kind: 'hidden' } | { kind: 'missing' };
export type Proposal = { side: Side; given: Given };

/** Two halves that are still apart, or one whole, with what would change it. */
export type Picture =
  | { kind: 'apart'; seam: 'open' | 'waiting' | Clash; halves: Record<Side, Half> }
  | { kind: 'joined'; answer: Answer; since: IsoDateTime; proposals: Proposal[] };

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
      return { kind: 'joined', answer: state.answer, since: state.since, proposals: [] };
    case 'changing':
      return {
        kind: 'joined',
        answer: state.answer,
        since: state.since,
        proposals: sides.flatMap((side) => {
          const given = state.answers[side];
          return given && !sameAnswer(given.answer, state.answer) ? [{ side, given }] : [];
        }),
      };
  }
}
