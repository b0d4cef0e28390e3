import type { ActivityVerdict } from './verdict';

/** What to do about a reason, in one click. `openMatrix`: the reason lies in the agreement itself. */
export type Action = 'answer' | 'chooseOwner' | 'settle' | 'name' | 'openMatrix';

/** The one primary action of product.md §6, also while there is still time and nothing warns yet. */
export function actionOf(verdict: ActivityVerdict): Action | null {
  if (verdict.status !== 'open' && verdict.status !== 'toDecide') return null;
  if (verdict.reason === 'unasked') return 'answer';
  if (verdict.reason === 'unnamed') return 'name';
  if (verdict.source === 'agreement') return 'openMatrix';
  return verdict.reason === 'differs' ? 'settle' : 'chooseOwner';
}
