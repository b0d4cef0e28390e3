import type { ActivityView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import { otherSide, type Side } from '../../../../src/domain/side';

/** What stands in the column Owner. */
export type ShownOwner =
  | { kind: 'inForce' | 'suggested' | 'mine'; answer: Answer }
  | { kind: 'said'; answer: Answer; by: Side }
  | { kind: 'hidden' | 'differs' | 'nobody' };

export function shownOwner({ state, mine }: Pick<ActivityView, 'state' | 'mine'>): ShownOwner {
  switch (state.state) {
    case 'suggested':
      return state.owner ? { kind: 'suggested', answer: state.owner } : { kind: 'nobody' };
    case 'waiting':
      if (mine) return { kind: 'mine', answer: mine };
      return state.given
        ? { kind: 'said', answer: state.given.answer, by: otherSide(state.for) }
        : { kind: 'hidden' };
    case 'differs':
      return { kind: 'differs' };
    case 'agreed':
    case 'changing':
      return { kind: 'inForce', answer: state.answer };
  }
}
