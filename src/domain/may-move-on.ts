import type { EpicDecisions } from './epic';
import type { ActivityVerdict, EpicVerdict, Reason } from './verdict';

/** Somebody proposed an owner, or a role is agreed. The others say that nobody answers for it. */
const proposed: readonly Reason[] = ['waiting', 'differs', 'unnamed'];

/** What the workflow validator asks of one activity by default. What is not tracked, it leaves alone. */
export const hasProposal = (verdict: ActivityVerdict): boolean =>
  verdict.status === 'open' || verdict.status === 'toDecide' ? proposed.includes(verdict.reason) : true;

/** Nothing holds the epic up in a workflow: a guard rail that anybody who may edit the epic can get around. */
export const mayMoveOn = (
  { activities }: Pick<EpicVerdict, 'activities'>,
  { letPass }: Pick<EpicDecisions, 'letPass'>,
): boolean => letPass !== undefined || Object.values(activities).every(hasProposal);
