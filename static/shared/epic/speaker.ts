import { nameText, ownerText, type OwnerContext } from '../owners/owner-text';
import { t, tName } from '../texts/text';
import type { Sentence, Speaker } from './epic-sentence';

export const speakerFor = (owners: OwnerContext): Speaker => ({
  nameOf: (accountId) => nameText(accountId, owners),
  wordsOf: (answer) => ownerText(answer, owners),
  roleOf: (roleId) => tName('role', roleId),
  leads: owners.leads,
  viewer: owners.viewer,
});

export const said = (sentence: Sentence | undefined): string | undefined =>
  sentence && t(sentence.text, sentence.params);
