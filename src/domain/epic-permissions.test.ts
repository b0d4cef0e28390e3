import { refusesToDecide, refusesToName } from './epic-permissions';

test.each([
  ['product', null],
  ['engineering', null],
  [null, 'notLead'],
] as const)('%s decides: %s', (side, refusal) => {
  expect(refusesToDecide(side)).toBe(refusal);
});

test.each([
  ['product', 'product', null],
  ['engineering', 'product', 'otherSide'],
  ['product', 'engineering', 'otherSide'],
  [null, 'product', 'notLead'],
] as const)('the lead of %s names a person for a role of %s: %s', (side, roleSide, refusal) => {
  expect(refusesToName(side, { side: roleSide })).toBe(refusal);
});
