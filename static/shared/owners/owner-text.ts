import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import type { Side } from '../../../src/domain/side';
import type { People } from '../people/person';
import { findName, t, tName } from '../texts/text';

export type OwnerContext = {
  leads: Record<Side, AccountId>;
  people: People;
  /** Who is looking: addressed as "you". Nobody is, where it is about what was. */
  viewer: AccountId | null;
};

export function nameText(accountId: AccountId, { people, viewer }: OwnerContext): string {
  if (accountId === viewer) return t('owner.you');
  const person = people.get(accountId);
  return person === undefined ? t('owner.loading') : (person?.name ?? t('owner.formerPerson'));
}

/** The account behind an answer, where it is one person's. */
export function accountOf(answer: Answer, leads: Record<Side, AccountId>): AccountId | undefined {
  if (answer.kind === 'lead') return leads[answer.side];
  return answer.kind === 'person' ? answer.accountId : undefined;
}

/** `you`, `Ben Okafor`, `engineers`, `not needed`: inside a sentence. */
export function ownerWithin(answer: Answer, context: OwnerContext): string {
  if (answer.kind === 'role') return findName('roleWithin', answer.roleId) ?? answer.roleId;
  const account = accountOf(answer, context.leads);
  if (!account) return t('owner.notNeededWithin');
  return account === context.viewer ? t('owner.youWithin') : nameText(account, context);
}

/** `You`, `Ben Okafor`, `Engineers`, `Not needed` */
export function ownerText(answer: Answer, context: OwnerContext): string {
  if (answer.kind === 'role') return tName('role', answer.roleId);
  const account = accountOf(answer, context.leads);
  return account ? nameText(account, context) : t('owner.notNeeded');
}
