import { revealShift, rowWindow, steadyShift, topOf } from './row-window';

const open = { key: 'SHOP-3', index: 3, height: 100 };

it('renders what is in view and a little more', () => {
  expect(rowWindow({ scrollTop: 1000, height: 100 }, 10_000, 10, undefined)).toEqual({
    first: 94,
    last: 117,
    total: 100_000,
  });
});

it('stays within the list', () => {
  expect(rowWindow({ scrollTop: 0, height: 600 }, 3, 60, undefined)).toEqual({
    first: 0,
    last: 3,
    total: 180,
  });
  expect(rowWindow({ scrollTop: 5000, height: 600 }, 3, 60, undefined)).toMatchObject({ first: 3, last: 3 });
});

it('makes room for the details of the open row', () => {
  expect(topOf(3, 10, open)).toBe(30);
  expect(topOf(4, 10, open)).toBe(140);
  expect(rowWindow({ scrollTop: 0, height: 10 }, 20, 10, open).total).toBe(300);
});

it('keeps the open row rendered while only its details are in view', () => {
  const { first, last } = rowWindow({ scrollTop: 120, height: 5 }, 100, 10, open);
  expect(first).toBeLessThanOrEqual(3);
  expect(last).toBeGreaterThan(3);
});

it('follows an open row that others push away', () => {
  expect(steadyShift(open, { ...open, index: 7 }, 10)).toBe(40);
});

it('makes up for the row that was open before, further up', () => {
  expect(steadyShift(open, { key: 'SHOP-8', index: 8, height: 0 }, 10)).toBe(-100);
  expect(steadyShift(open, { key: 'SHOP-1', index: 1, height: 0 }, 10)).toBe(0);
});

it('shows the details as far as they fit', () => {
  const reveal = (scrollTop: number, height: number) => revealShift({ scrollTop, height }, open, 10);
  expect(reveal(0, 400)).toBe(0);
  expect(reveal(0, 160)).toBe(13);
  expect(reveal(0, 50)).toBe(30);
  expect(reveal(60, 400)).toBe(-30);
});
