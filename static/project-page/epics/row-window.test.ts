import { indexAt, layoutOf, renderedLines, revealShift, rowWindow, steadyShift } from './row-window';

/** Ten high each, but for one that stands open. */
const layout = (count: number, open?: number) => layoutOf(count, (index) => (index === open ? 110 : 10));
const openAt = (index: number, count = 100) => ({ key: 'SHOP-3', index, layout: layout(count, index) });

it('renders what is in view and a little more', () => {
  expect(rowWindow({ scrollTop: 1000, height: 100 }, layout(10_000))).toEqual({ first: 94, last: 117 });
});

it('stays within the list', () => {
  expect(rowWindow({ scrollTop: 0, height: 600 }, layout(3))).toEqual({ first: 0, last: 3 });
  expect(rowWindow({ scrollTop: 5000, height: 600 }, layout(3))).toEqual({ first: 0, last: 3 });
  expect(rowWindow({ scrollTop: 0, height: 600 }, layout(0))).toEqual({ first: 0, last: 0 });
});

it('finds the line at an offset, whatever the others’ heights', () => {
  const tops = layoutOf(4, (index) => [40, 10, 110, 10][index] ?? 0);
  expect([0, 39, 40, 50, 159, 160, 169].map((offset) => indexAt(tops, offset))).toEqual([
    0, 0, 1, 2, 2, 3, 3,
  ]);
});

it('keeps the open line rendered while only its end is in view', () => {
  const { first, last } = rowWindow({ scrollTop: 120, height: 5 }, layout(100, 3));
  expect(first).toBeLessThanOrEqual(3);
  expect(last).toBeGreaterThan(3);
});

it('follows an open line that others push away', () => {
  expect(steadyShift(openAt(3), openAt(7))).toBe(40);
});

it('makes up for the line that was open before, further up', () => {
  expect(steadyShift(openAt(3), { ...openAt(8), key: 'SHOP-8' })).toBe(-100);
  expect(steadyShift(openAt(3), { ...openAt(1), key: 'SHOP-1' })).toBe(0);
});

it('shows the open line as far as it fits under the head, however high that is', () => {
  const reveal = (scrollTop: number, height: number, head = 33) =>
    revealShift({ scrollTop, height }, openAt(3), head);
  expect(reveal(0, 400)).toBe(0);
  expect(reveal(0, 160)).toBe(13);
  expect(reveal(0, 160, 49)).toBe(29);
  expect(reveal(0, 50)).toBe(30);
  expect(reveal(60, 400)).toBe(-30);
});

test('the open line is rendered wherever it is, once, and in its place', () => {
  const lines = ['a', 'b', 'c', 'd', 'e'];
  const shown = (open: number) =>
    renderedLines(lines, { first: 2, last: 4 }, open).map(({ line, at }) => `${line}${String(at)}`);
  expect(shown(-1)).toEqual(['c2', 'd3']);
  expect(shown(3)).toEqual(['c2', 'd3']);
  expect(shown(0)).toEqual(['a0', 'c2', 'd3']);
  expect(shown(4)).toEqual(['c2', 'd3', 'e4']);
});
