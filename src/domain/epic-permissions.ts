import type { AccountId } from './ids';
import type { Role } from './owner';
import type { AgreementSettings } from './settings';
import type { Side } from './side';

/** Why someone may not: the words for it stand in the text catalogue. */
export type Refusal = 'notLead' | 'otherSide' | 'notOwner' | 'notEditor';

/** Who acts on an epic. `side`: the one that this person speaks for today. `canEdit`: the epic itself, in Jira. */
export type Actor = { accountId: AccountId; side: Side | null; canEdit: boolean };

/** Decisions, whether there will be an experiment, adding older epics, reopening (product.md §5). */
export const refusesToDecide = (side: Side | null): Refusal | null => (side ? null : 'notLead');

/** The role's own side names its person. */
export function refusesToName(side: Side | null, role: Pick<Role, 'side'>): Refusal | null {
  if (!side) return 'notLead';
  return side === role.side ? null : 'otherSide';
}

/** Who was named hands over inside the role; by setting, anyone in the role names someone. */
export function refusesToHandOver(
  { accountId, side }: Pick<Actor, 'accountId' | 'side'>,
  role: Pick<Role, 'side' | 'members'>,
  { namedBy, holder }: Pick<AgreementSettings, 'namedBy'> & { holder: AccountId | null },
): Refusal | null {
  if (holder === accountId || (namedBy === 'role' && role.members.includes(accountId))) return null;
  return refusesToName(side, role);
}

/** Results, expected dates, closing without a result, snoozing for all: the named owner and the leads. */
export const refusesToReport = (
  { accountId, side }: Pick<Actor, 'accountId' | 'side'>,
  owner: AccountId | null,
): Refusal | null => (side || owner === accountId ? null : 'notOwner');

/** Accepting and passing back are the named owner's own. */
export const refusesToRespond = (
  { accountId }: Pick<Actor, 'accountId'>,
  owner: AccountId | null,
): Refusal | null => (owner === accountId ? null : 'notOwner');

export const refusesToSuggest = ({ canEdit }: Pick<Actor, 'canEdit'>): Refusal | null =>
  canEdit ? null : 'notEditor';
