import type { ActivityVerdict, Reason, Severity } from './verdict';

/** What to do about a reason, in one click. `openMatrix`: the reason lies in the agreement itself. */
export type Action = 'answer' | 'chooseOwner' | 'settle' | 'name' | 'openMatrix';

export type Warning = { code: Reason; severity: Exclude<Severity, 'none'>; action: Action };

/** Also while there is still time: the panel offers the action before it is a warning. */
export function actionOf(verdict: ActivityVerdict): Action | null {
  if (verdict.status !== 'open' && verdict.status !== 'toDecide') return null;
  if (verdict.reason === 'unasked') return 'answer';
  if (verdict.reason === 'unnamed') return 'name';
  if (verdict.source === 'agreement') return 'openMatrix';
  return verdict.reason === 'differs' ? 'settle' : 'chooseOwner';
}

/** product.md §6: a stable code, a severity, one primary action. */
export function warningOf(verdict: ActivityVerdict): Warning | null {
  const action = actionOf(verdict);
  if (!action || verdict.status === 'notTracked' || verdict.severity === 'none') return null;
  return { code: verdict.reason, severity: verdict.severity, action };
}
