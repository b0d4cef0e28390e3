import type { Role } from './owner';
import type { Side } from './side';

/** Why someone may not: the words for it stand in the text catalogue. */
export type Refusal = 'notLead' | 'otherSide';

/** Decisions, and whether there will be an experiment (product.md §5). `side` is the side that the person leads; `null` means they may. */
export const refusesToDecide = (side: Side | null): Refusal | null => (side ? null : 'notLead');

/** The role's own side names its person. */
export function refusesToName(side: Side | null, role: Pick<Role, 'side'>): Refusal | null {
  if (!side) return 'notLead';
  return side === role.side ? null : 'otherSide';
}
