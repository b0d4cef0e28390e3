import { engineers, productLead } from '../../../../test/builders/answers';
import { keyedAnswer } from './keyed-answer';

it('is the answer with that number, and nothing for any other key', () => {
  const keys = ['1', '2', '3', '0', '12', 'a', 'F1'];
  expect(keys.map((key) => keyedAnswer(key, [productLead, engineers]))).toEqual([
    productLead,
    engineers,
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});
