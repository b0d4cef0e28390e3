import type { ActivityView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import { otherSide, type Side } from '../../../../src/domain/side';
import { activityPicture } from '../picture/activity-picture';

/** What a lead can do about an activity, in one click each. Every move is an answer of their own. */
export type Move =
  /** Takes what the other side says, or what is suggested: agreed at once if nothing changed meanwhile. */
  | { kind: 'take'; answer: Answer; from: Side | 'suggestion' }
  /** Says again what they said, or what is in force, with a sentence if they like. */
  | { kind: 'stay'; answer: Answer }
  /** Takes back the change they proposed themselves. */
  | { kind: 'withdraw'; answer: Answer }
  | { kind: 'choose' };

export function movesOf({ state }: Pick<ActivityView, 'state'>, mySide: Side): Move[] {
  const choose: Move = { kind: 'choose' };
  const theirs = otherSide(mySide);
  switch (state.state) {
    case 'suggested':
      return state.owner ? [{ kind: 'take', answer: state.owner, from: 'suggestion' }, choose] : [choose];
    case 'waiting':
    case 'agreed':
      return [choose];
    case 'differs':
      return [
        { kind: 'take', answer: state.answers[theirs].answer, from: theirs },
        { kind: 'stay', answer: state.answers[mySide].answer },
        choose,
      ];
    case 'changing': {
      const picture = activityPicture(state);
      const proposals = picture.kind === 'joined' ? picture.proposals : [];
      const proposal = proposals.find(({ side }) => side === theirs);
      const mine = proposals.find(({ side }) => side === mySide);
      return [
        ...(proposal ? [{ kind: 'take', answer: proposal.given.answer, from: theirs } as const] : []),
        ...(proposal && !mine ? [{ kind: 'stay', answer: state.answer } as const] : []),
        ...(mine ? [{ kind: 'withdraw', answer: state.answer } as const] : []),
        choose,
      ];
    }
  }
}

/** Puts each move under the half it belongs to: product's answer is on the left. */
export function besideHalves(moves: Move[], mySide: Side): Move[] {
  const order: Move['kind'][] =
    mySide === 'product' ? ['stay', 'withdraw', 'choose', 'take'] : ['take', 'choose', 'stay', 'withdraw'];
  return [...moves].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
