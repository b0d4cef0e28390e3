import {
  ana,
  ben,
  dataScience,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../test/builders/answers';
import { answerToStore, sameAnswer } from './same-answer';

const all = [productLead, engineeringLead, engineers, dataScience, person('chen'), person('eve'), notNeeded];

test.each(all.flatMap((one, i) => all.map((other, j) => ({ one, other, same: i === j }))))(
  'two answers are the same exactly when what is stored is the same: $one.kind, $other.kind, $same',
  ({ one, other, same }) => {
    expect(sameAnswer(one, structuredClone(other))).toBe(same);
  },
);

test('picking a lead as a person stores the position', () => {
  const leads = { product: ana, engineering: ben };
  expect(answerToStore(person('ben'), leads)).toEqual(engineeringLead);
  expect(answerToStore(person('chen'), leads)).toEqual(person('chen'));
  expect(answerToStore(engineers, leads)).toEqual(engineers);
});

test('agreeing to a person who came to lead since stores the person', () => {
  const leads = { product: ana, engineering: ben };
  expect(answerToStore(person('ben'), leads, [undefined, person('ben')])).toEqual(person('ben'));
  expect(answerToStore(person('ben'), leads, [person('chen')])).toEqual(engineeringLead);
});
