import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import {
  accountOf,
  nameText,
  ownerWithin,
  roleText,
  roleWithin,
  type OwnerContext,
} from '../owners/owner-text';
import { dayText } from '../texts/date-text';
import { t } from '../texts/text';
import type { Sentence, Speaker } from './epic-sentence';

export const speakerFor = (owners: OwnerContext): Speaker => ({
  nameOf: (accountId) => nameText(accountId, owners),
  clauseOf: (by, answer, where) => clauseText(by, answer, where, owners),
  ownerOf: (owner) =>
    owner.kind === 'role' ? roleWithin(owner.roleId, owners.roles) : t(`epic.position.${owner.side}`),
  ownerTitleOf: (owner) =>
    owner.kind === 'role' ? roleText(owner.roleId, owners.roles) : t(`lead.${owner.side}`),
  sideOf: (side) => t(`epic.side.${side}`),
  dayOf: (day) => dayText(day, 'UTC'),
  leads: owners.leads,
  viewer: owners.viewer,
});

export const said = (sentence: Sentence | undefined): string | undefined =>
  sentence && t(sentence.text, sentence.params);

function clauseText(by: AccountId, answer: Answer, where: 'first' | 'within', owners: OwnerContext): string {
  const you = where === 'first' ? 'youFirst' : 'you';
  const who = by === owners.viewer ? you : 'other';
  const account = accountOf(answer, owners.leads);
  const what = answer.kind === 'notNeeded' ? 'notNeeded' : account === by ? 'self' : 'owner';
  return t(`epic.says.${who}.${what}`, { name: nameText(by, owners), owner: ownerWithin(answer, owners) });
}
