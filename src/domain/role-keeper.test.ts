import type { Side } from './side';
import { keepsRole } from './role-keeper';

it.each<[boolean, Side | null, Side, Side | null]>([
  [true, 'product', 'product', null],
  [false, 'engineering', 'product', null],
  [true, 'engineering', 'product', 'engineering'],
  [false, 'product', 'product', 'engineering'],
  [false, null, 'product', null],
])('%s for %s, with a role of %s and the only side %s', (keeps, by, side, soleSide) => {
  expect(keepsRole(by, { side }, { soleSide })).toBe(keeps);
});
