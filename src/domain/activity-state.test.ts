import fc from 'fast-check';
import { anActivity, answeredAt, given } from '../../test/builders/agreement';
import {
  ana,
  ben,
  dana,
  dataScience,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../test/builders/answers';
import { activityState } from './activity-state';
import type { Side } from './side';

const seenBy = (side: Side | null) => ({ side, shown: {} });

test('nobody answered: it is a suggestion, if there is one', () => {
  expect(activityState(anActivity(), seenBy('product'))).toEqual({ state: 'suggested' });
  expect(activityState({ ...anActivity(), suggested: productLead }, seenBy(null))).toEqual({
    state: 'suggested',
    owner: productLead,
  });
});

test('one answered: only its author sees what', () => {
  const record = anActivity({ product: engineers });
  expect(activityState(record, seenBy('product'))).toEqual({
    state: 'waiting',
    for: 'engineering',
    given: given(ana, engineers),
  });
  expect(activityState(record, seenBy('engineering'))).toEqual({ state: 'waiting', for: 'engineering' });
  expect(activityState(record, seenBy(null))).toEqual({ state: 'waiting', for: 'engineering' });
});

test('a side that chose to show its answers shows them to everybody, and only its own', () => {
  const shown = { product: { by: ana, at: answeredAt } };
  expect(activityState(anActivity({ product: engineers }), { side: null, shown })).toMatchObject({
    given: given(ana, engineers),
  });
  expect(activityState(anActivity({ engineering: engineers }), { side: null, shown })).toEqual({
    state: 'waiting',
    for: 'product',
  });
});

test.each([
  { product: productLead, engineering: engineeringLead, clash: 'overlap' },
  { product: engineeringLead, engineering: productLead, clash: 'orphan' },
  { product: engineers, engineering: engineeringLead, clash: 'different' },
  { product: productLead, engineering: dataScience, clash: 'different' },
  { product: notNeeded, engineering: engineeringLead, clash: 'different' },
])('product says $product.kind, engineering $engineering.kind: $clash', ({ clash, ...said }) => {
  const state = activityState(anActivity(said), seenBy(null));
  expect(state).toEqual({
    state: 'differs',
    clash,
    answers: { product: given(ana, said.product), engineering: given(ben, said.engineering) },
  });
});

test('what is in force is agreed while nobody differs from it', () => {
  expect(activityState(anActivity({ both: engineers }), seenBy(null))).toEqual({
    state: 'agreed',
    answer: engineers,
    since: answeredAt,
  });
});

test('a newer answer that differs is a proposal; what is in force stays', () => {
  const record = anActivity({ both: engineers, engineering: person('chen') });
  expect(activityState(record, seenBy(null))).toEqual({
    state: 'changing',
    answer: engineers,
    since: answeredAt,
    answers: { product: given(ana, engineers), engineering: given(ben, person('chen')) },
  });
});

const someAnswer = fc.constantFrom(productLead, engineeringLead, engineers, dataScience, notNeeded);

test('a lone answer never reaches anybody but its author', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('product' as const, 'engineering' as const),
      fc.constantFrom('product' as const, 'engineering' as const, null),
      fc.string({ minLength: 1 }),
      (author, viewer, secret) => {
        const hidden = { ...given(dana, person('hidden-person'), secret), at: '2026-05-02T00:00:00.000Z' };
        const state = activityState({ ...anActivity(), answers: { [author]: hidden } }, seenBy(viewer));
        expect('given' in state).toBe(viewer === author);
        expect(JSON.stringify(state).includes('hidden-person')).toBe(viewer === author);
      },
    ),
  );
});

test('once both answered, both leads and everybody else see the same', () => {
  fc.assert(
    fc.property(someAnswer, someAnswer, (product, engineering) => {
      const record = anActivity({ both: notNeeded, product, engineering });
      expect(activityState(record, seenBy('product'))).toEqual(activityState(record, seenBy(null)));
      expect(activityState(record, seenBy('engineering'))).toEqual(activityState(record, seenBy(null)));
    }),
  );
});
