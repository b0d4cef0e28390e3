import { ana, engineers, notNeeded, person, productLead } from '../../../../test/builders/answers';
import type { Answer } from '../../../../src/domain/owner';
import { choiceHint } from './choice-hint';

const hint = (answer: Answer, product: typeof ana | null = ana) =>
  choiceHint({ key: 'any', kind: 'answer', answer }, { product, engineering: null });

it('says what a lead is, besides by name; a vacant position has no other name', () => {
  expect(hint(productLead)).toBe('lead.product');
  expect(hint(productLead, null)).toBeNull();
});

it('says of a role that somebody has to be named, and nothing of anybody else', () => {
  expect(hint(engineers)).toBe('epic.decide.roleHint');
  expect([hint(person('chen')), hint(notNeeded)]).toEqual([null, null]);
  expect(choiceHint({ key: 'someone', kind: 'someone' }, { product: ana, engineering: null })).toBeNull();
});
