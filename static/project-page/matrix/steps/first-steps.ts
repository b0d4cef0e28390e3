import type { ActivityView, AgreementView } from '../../../../src/contract';
import { isPostCode } from '../../../../src/domain/activity';
import { sides, type Side } from '../../../../src/domain/side';

type StepId = 'leads' | 'answers' | 'settle' | 'track';
export type FirstStep = { id: StepId; stands: 'done' | 'now' | 'later' };

export type FirstSteps = {
  steps: FirstStep[];
  /** Who speaks here at all: both, or the only side. */
  speaking: Side[];
  answered: Record<Side, boolean>;
  toSettle: number;
};

type Standing = Pick<AgreementView, 'leads' | 'soleSide' | 'activities' | 'tracking'>;

/** The way to the first agreement, and how far these two are on it. */
export function firstSteps({ leads, soleSide, activities, tracking }: Standing): FirstSteps {
  const questions = activities.filter(({ id }) => isPostCode(id));
  const speaking = sides.filter((side) => (soleSide ?? side) === side);
  const answered = {
    product: questions.every((question) => hasAnswered(question, 'product')),
    engineering: questions.every((question) => hasAnswered(question, 'engineering')),
  };
  const isDone: Record<StepId, boolean> = {
    leads: speaking.every((side) => leads[side] !== null),
    answers: speaking.every((side) => answered[side]),
    settle: questions.every(({ state }) => 'since' in state),
    track: tracking !== null,
  };
  const ids: StepId[] = ['leads', 'answers', ...(soleSide === null ? (['settle'] as const) : []), 'track'];
  const now = ids.find((id) => !isDone[id]);
  return {
    steps: ids.map((id) => ({ id, stands: id === now ? 'now' : isDone[id] ? 'done' : 'later' })),
    speaking,
    answered,
    toSettle: questions.filter(({ state }) => state.state === 'differs').length,
  };
}

function hasAnswered({ state }: Pick<ActivityView, 'state'>, side: Side): boolean {
  if (state.state === 'suggested') return false;
  return state.state !== 'waiting' || state.for !== side;
}
