import { coverOf } from './absence';
import type { AccountId } from './ids';
import { ledBy } from './leads';
import type { Role } from './owner';
import type { AgreementSettings } from './settings';
import type { Side } from './side';
import type { AgreementTerms } from './terms';
import type { IsoDate } from './time';
import type { ActivityVerdict } from './verdict';

/** Why someone may not: the words for it stand in the text catalogue. */
export type Refusal = 'notLead' | 'otherSide' | 'notOwner' | 'isLead' | 'notMember' | 'notEditor';

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

/** Only the role's own side names somebody who is not in the role. */
export const refusesToNamePerson = (
  { side }: Pick<Actor, 'side'>,
  role: Pick<Role, 'side' | 'members'>,
  accountId: AccountId,
): Refusal | null =>
  refusesToName(side, role) === null || role.members.includes(accountId) ? null : 'notMember';

/** Who does the work today: the owner, and who covers while they are away for long. */
export function workersOf(
  verdict: ActivityVerdict,
  { away }: Pick<AgreementTerms, 'away'>,
  today: IsoDate,
): AccountId[] {
  if (verdict.status !== 'owned') return [];
  const cover = coverOf(away, verdict.accountId, today);
  return cover === undefined ? [verdict.accountId] : [verdict.accountId, cover];
}

/** Results, expected dates, closing without a result, snoozing for all: the named owner and the leads. */
export const refusesToReport = (
  { accountId, side }: Pick<Actor, 'accountId' | 'side'>,
  workers: readonly AccountId[],
): Refusal | null => (side || workers.includes(accountId) ? null : 'notOwner');

/** Accepting and passing back are the named owner's own; a lead decides instead. */
export function refusesToRespond(
  { accountId }: Pick<Actor, 'accountId'>,
  owner: AccountId | null,
  { leads }: Pick<AgreementTerms, 'leads'>,
): Refusal | null {
  if (owner !== accountId) return 'notOwner';
  return ledBy(leads, accountId) ? 'isLead' : null;
}

/** Who made a suggestion withdraws it, a lead declines it. */
export const refusesToClear = (
  { accountId, side }: Pick<Actor, 'accountId' | 'side'>,
  suggestedBy: AccountId,
): Refusal | null => (side || accountId === suggestedBy ? null : 'notLead');

export const refusesToSuggest = ({ canEdit }: Pick<Actor, 'canEdit'>): Refusal | null =>
  canEdit ? null : 'notEditor';
