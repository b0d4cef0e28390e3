import type { AccountId, RoleId } from './ids';
import type { Side } from './side';

/** Picking one of the two leads stores the position, so that it passes to a successor (product.md §2 rule 4). */
export type LeadPosition = { kind: 'lead'; side: Side };
export type RoleOwner = { kind: 'role'; roleId: RoleId };
export type Owner = LeadPosition | { kind: 'person'; accountId: AccountId } | RoleOwner;

export type Answer = Owner | { kind: 'notNeeded' };

/**
 * Its person is named epic by epic, by the lead of its side. `name` where it is the team's own; `members` are who is
 * offered. A retired role is offered no more, and stays for the epics that it owns.
 */
export type Role = { id: RoleId; side: Side; name?: string; members: AccountId[]; retired?: true };
