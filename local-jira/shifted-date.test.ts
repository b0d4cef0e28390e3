import { shiftedDate } from './shifted-date';

const later = Date.UTC(2027, 0, 5, 12);
const Shifted = shiftedDate(Date, () => later);

test('the time now is the other one, however it is asked for', () => {
  expect(Shifted.now()).toBe(later);
  expect(new Shifted().getTime()).toBe(later);
  expect(Shifted()).toBe(new Date(later).toString());
});

test('everything else is the real Date', () => {
  expect(new Shifted('2026-05-03T00:00:00Z').toISOString()).toBe('2026-05-03T00:00:00.000Z');
  expect(new Shifted(0)).toBeInstanceOf(Date);
  expect(new Date(0)).toBeInstanceOf(Shifted);
  expect(Shifted.UTC(2027, 0, 5, 12)).toBe(later);
});
