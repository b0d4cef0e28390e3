import type { Role } from './owner';
import type { Side } from './side';
import type { ActivityVerdict, NoOwner, Reason, Source } from './verdict';

/** What to do about a reason, in one click. `openMatrix`: the reason lies in the agreement itself. */
export type Action = 'answer' | 'chooseOwner' | 'settle' | 'name' | 'openMatrix';

/** A role of the agreement's is named on the epic all the same, and who passed it back did so there. */
export const liesInAgreement = (reason: Reason, source: Source | undefined): boolean =>
  source === 'agreement' && reason !== 'unnamed' && reason !== 'declined';

/** The one primary action of product.md §6, also while there is still time and nothing warns yet. */
export function actionOf(verdict: ActivityVerdict): Action | null {
  if (verdict.status !== 'open' && verdict.status !== 'toDecide') return null;
  if (verdict.reason === 'unasked') return 'answer';
  if (verdict.reason === 'unnamed') return verdict.owner.kind === 'role' ? 'name' : 'openMatrix';
  if (liesInAgreement(verdict.reason, verdict.source)) return 'openMatrix';
  return verdict.reason === 'differs' ? 'settle' : 'chooseOwner';
}

/** The side whose turn it is; `null` where either lead can act. */
export function turnOf(gap: NoOwner, roles: readonly Role[]): Side | null {
  if (gap.reason === 'waiting') return gap.for;
  if (gap.reason !== 'unnamed' || gap.owner.kind !== 'role') return null;
  const { roleId } = gap.owner;
  return roles.find(({ id }) => id === roleId)?.side ?? null;
}
