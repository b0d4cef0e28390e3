import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import { accountOf, nameText, ownerText, type OwnerContext } from '../owners/owner-text';
import { t, tName } from '../texts/text';
import type { Sentence, Speaker } from './epic-sentence';

export const speakerFor = (owners: OwnerContext): Speaker => ({
  nameOf: (accountId) => nameText(accountId, owners),
  clauseOf: (by, answer) => clauseText(by, answer, owners),
  roleOf: (roleId) => tName('role', roleId),
  leads: owners.leads,
  viewer: owners.viewer,
});

export const said = (sentence: Sentence | undefined): string | undefined =>
  sentence && t(sentence.text, sentence.params);

function clauseText(by: AccountId, answer: Answer, owners: OwnerContext): string {
  const who = by === owners.viewer ? 'you' : 'other';
  const account = accountOf(answer, owners.leads);
  const what = answer.kind === 'notNeeded' ? 'notNeeded' : account === by ? 'self' : 'owner';
  return t(`epic.says.${who}.${what}`, {
    name: nameText(by, owners),
    owner:
      account !== undefined && account === owners.viewer ? t('epic.says.viewer') : ownerText(answer, owners),
  });
}
