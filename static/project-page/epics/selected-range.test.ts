import { aRow } from '../../../test/builders/epic-row';
import { epicLine, linesOf, type EpicGroup, type ListLine } from './grouping/epic-groups';
import { epicsBetween } from './selected-range';

const rows = [1, 2, 3, 4].map((number) => aRow({ number }));
const lines: ListLine[] = rows.map((row) => epicLine(row));
const keyOf = (number: number) => `/${String(20_000 + number)}`;
const between = (from: string | null, to: string, among = lines) =>
  epicsBetween(among, from, to).map(({ facts }) => facts.key);

it('holds both ends, whichever was chosen first', () => {
  expect(between(keyOf(2), keyOf(4))).toEqual(['SHOP-2', 'SHOP-3', 'SHOP-4']);
  expect(between(keyOf(4), keyOf(2))).toEqual(['SHOP-2', 'SHOP-3', 'SHOP-4']);
});

it('is the one chosen now where nothing was chosen before, or that is not shown any more', () => {
  expect(between(null, keyOf(3))).toEqual(['SHOP-3']);
  expect(between(keyOf(9), keyOf(3))).toEqual(['SHOP-3']);
});

it('goes over headings, and leaves out what a closed group hides', () => {
  const group = (id: string, of: typeof rows): EpicGroup => ({
    ...{ id, rows: of, gaps: 0 },
    name: { by: 'stage', stage: 'toDo' },
  });
  const grouped = linesOf(
    [group('a', rows.slice(0, 2)), group('b', rows.slice(2, 3)), group('c', rows.slice(3))],
    new Set(['b']),
  );
  expect(between(`a${keyOf(2)}`, `c${keyOf(4)}`, grouped)).toEqual(['SHOP-2', 'SHOP-4']);
});
