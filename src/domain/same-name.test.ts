import { sameName } from './same-name';

it.each([
  ['On call', 'on CALL', true],
  ['On call', 'On-call', false],
  ['Überwachung', 'überwachung', true],
  [undefined, 'On call', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
