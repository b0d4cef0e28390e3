import type { Answer } from '../../../src/domain/owner';
import type { Side } from '../../../src/domain/side';
import { ana, ben, dataScience, engineers } from '../../../test/builders/answers';
import { answersCrossed } from './answers-crossed';

const at = '2026-05-03T09:00:00.000Z';
const answered = (answers: Partial<Record<Side, Answer>>) => ({
  answers: {
    ...(answers.product && { product: { answer: answers.product, by: ana, at } }),
    ...(answers.engineering && { engineering: { answer: answers.engineering, by: ben, at } }),
  },
});
const differing = answered({ product: engineers, engineering: dataScience });

describe('two leads who settle the same thing at once', () => {
  it('cross where each took what the other no longer says', () => {
    const after = answered({ product: dataScience, engineering: engineers });
    expect(answersCrossed(differing, after, 'product')).toBe(true);
    expect(answersCrossed(undefined, differing, 'engineering')).toBe(true);
  });

  it('do not where one of them moved', () => {
    expect(
      answersCrossed(differing, answered({ product: dataScience, engineering: dataScience }), 'product'),
    ).toBe(false);
    expect(answersCrossed(differing, differing, 'product')).toBe(false);
    expect(answersCrossed(differing, answered({ product: engineers }), 'product')).toBe(false);
    expect(answersCrossed(differing, undefined, 'product')).toBe(false);
  });
});
