import type { Viewer } from '../../../src/contract';
import { refusesToDecide } from '../../../src/domain/epic-permissions';
import type { RoleId } from '../../../src/domain/ids';
import type { Role } from '../../../src/domain/owner';
import type { ActivityVerdict } from '../../../src/domain/verdict';
import { actionOf, turnOf, type Action } from '../../../src/domain/action';

/** `label` is what there is to do; `inMatrix` where the reason lies in the agreement itself (product.md §6). */
export type PrimaryAction =
  | { label: 'answer' | 'chooseOwner' | 'settle'; inMatrix: boolean }
  | { label: 'name'; roleId: RoleId; inMatrix: false };

const labels = {
  unasked: 'answer',
  waiting: 'answer',
  differs: 'settle',
  unanswered: 'chooseOwner',
  left: 'chooseOwner',
} as const;

/** The one thing that helps, where this viewer may do it. */
export function primaryAction(
  verdict: ActivityVerdict,
  { side }: Pick<Viewer, 'side'>,
  roles: readonly Role[],
): PrimaryAction | undefined {
  const action: Action | null = actionOf(verdict);
  if (!action || !('reason' in verdict) || refusesToDecide(side)) return undefined;
  const turn = turnOf(verdict, roles);
  if (turn && turn !== side) return undefined;
  if (verdict.reason === 'unnamed') {
    return turn ? { label: 'name', roleId: verdict.roleId, inMatrix: false } : undefined;
  }
  return { label: labels[verdict.reason], inMatrix: action === 'openMatrix' };
}
