import type { AccountId, RoleId } from './ids';
import type { Side } from './side';

/** Picking one of the two leads stores the position, so that it passes to a successor (product.md §2 rule 4). */
export type Owner =
  { kind: 'lead'; side: Side } | { kind: 'person'; accountId: AccountId } | { kind: 'role'; roleId: RoleId };

export type Answer = Owner | { kind: 'notNeeded' };

/** A role's members are named epic by epic, by the lead of its side. */
export type Role = { id: RoleId; side: Side };
