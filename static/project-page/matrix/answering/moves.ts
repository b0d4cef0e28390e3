import type { ActivityView } from '../../../../src/contract';
import type { ActivityState } from '../../../../src/domain/activity-state';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../../src/domain/side';

/** What a lead can do about an activity, in one click each. Every move is an answer of their own. */
export type Move =
  /** Takes what the other side says, or what is suggested: agreed at once if nothing changed meanwhile. */
  | { kind: 'take'; answer: Answer; from: Side | 'suggestion' }
  /** Says again what they said, or what is in force, and why. */
  | { kind: 'stay'; answer: Answer; inForce: boolean }
  /** Takes back the change they proposed themselves. */
  | { kind: 'withdraw'; answer: Answer }
  /** Opens the question. */
  | { kind: 'choose'; because: 'open' | 'unanswered' | 'waitsForMe' | 'mine' | 'differs' | 'agreed' };

export function movesOf({ state }: Pick<ActivityView, 'state'>, mySide: Side): Move[] {
  const theirs = otherSide(mySide);
  switch (state.state) {
    case 'suggested': {
      if (!state.owner) return [{ kind: 'choose', because: 'open' }];
      return [
        { kind: 'take', answer: state.owner, from: 'suggestion' },
        { kind: 'choose', because: 'unanswered' },
      ];
    }
    case 'waiting':
      return [{ kind: 'choose', because: state.for === mySide ? 'waitsForMe' : 'mine' }];
    case 'agreed':
      return [{ kind: 'choose', because: 'agreed' }];
    case 'differs':
      return [
        { kind: 'take', answer: state.answers[theirs].answer, from: theirs },
        { kind: 'stay', answer: state.answers[mySide].answer, inForce: false },
        { kind: 'choose', because: 'differs' },
      ];
    case 'changing':
      return changingMoves(state, mySide);
  }
}

function changingMoves(state: Extract<ActivityState, { state: 'changing' }>, mySide: Side): Move[] {
  const { answer, answers } = state;
  const theirs = otherSide(mySide);
  const proposedBy = (side: Side) => {
    const given = answers[side];
    return given && !sameAnswer(given.answer, answer) ? given.answer : undefined;
  };
  const proposal = proposedBy(theirs);
  const mine = proposedBy(mySide);
  return [
    ...(proposal ? [{ kind: 'take', answer: proposal, from: theirs } as const] : []),
    mine ? { kind: 'withdraw', answer } : { kind: 'stay', answer, inForce: true },
    { kind: 'choose', because: 'differs' },
  ];
}

/** Puts each move under the half it belongs to: product's answer is on the left. */
export function besideHalves(moves: Move[], mySide: Side): Move[] {
  const order: Move['kind'][] =
    mySide === 'product' ? ['stay', 'withdraw', 'choose', 'take'] : ['take', 'choose', 'stay', 'withdraw'];
  return [...moves].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
