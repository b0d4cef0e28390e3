import type { AccountId, RoleId } from '../../../src/domain/ids';
import type { Leads } from '../../../src/domain/leads';
import type { Answer, Role } from '../../../src/domain/owner';
import type { People } from '../people/person';
import { findName, t, tName } from '../texts/text';

export type OwnerContext = {
  leads: Leads;
  roles: readonly Role[];
  people: People;
  /** Who is looking: addressed as "you". Nobody is, where it is about what was. */
  viewer: AccountId | null;
};

export function nameText(
  accountId: AccountId,
  { people, viewer }: Pick<OwnerContext, 'people' | 'viewer'>,
): string {
  if (accountId === viewer) return t('owner.you');
  const person = people.get(accountId);
  return person === undefined ? t('owner.loading') : (person?.name ?? t('owner.formerPerson'));
}

/** The account behind an answer, where it is one person's; a position may be vacant. */
export function accountOf(answer: Answer, leads: Leads): AccountId | undefined {
  if (answer.kind === 'lead') return leads[answer.side] ?? undefined;
  return answer.kind === 'person' ? answer.accountId : undefined;
}

const teamsName = (roleId: RoleId, roles: readonly Role[]): string | undefined =>
  roles.find(({ id }) => id === roleId)?.name;

/** `Engineers`, or what the team calls them. */
export const roleText = (roleId: RoleId, roles: readonly Role[]): string =>
  teamsName(roleId, roles) ?? tName('role', roleId);

/** The same inside a sentence: `engineers`. */
export const roleWithin = (roleId: RoleId, roles: readonly Role[]): string =>
  teamsName(roleId, roles) ?? findName('roleWithin', roleId) ?? roleId;

/** `you`, `Ben Okafor`: inside a sentence. */
export const personWithin = (
  accountId: AccountId,
  context: Pick<OwnerContext, 'people' | 'viewer'>,
): string => (accountId === context.viewer ? t('owner.youWithin') : nameText(accountId, context));

/** `you`, `Ben Okafor`, `engineers`, `not needed`: inside a sentence. */
export function ownerWithin(answer: Answer, context: OwnerContext): string {
  if (answer.kind === 'role') return roleWithin(answer.roleId, context.roles);
  if (answer.kind === 'notNeeded') return t('owner.notNeededWithin');
  if (answer.kind === 'person') return personWithin(answer.accountId, context);
  const lead = context.leads[answer.side];
  return lead
    ? personWithin(lead, context)
    : t('owner.vacantWithin', { lead: t(`leadWithin.${answer.side}`) });
}

/** `You`, `Ben Okafor`, `Engineers`, `Not needed`; the position where nobody holds it. */
export function ownerText(answer: Answer, context: OwnerContext): string {
  if (answer.kind === 'role') return roleText(answer.roleId, context.roles);
  if (answer.kind === 'notNeeded') return t('owner.notNeeded');
  if (answer.kind === 'person') return nameText(answer.accountId, context);
  const lead = context.leads[answer.side];
  return lead ? nameText(lead, context) : t(`lead.${answer.side}`);
}
