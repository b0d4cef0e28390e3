import { addDays, dayOf, daysBetween, today } from './calendar';

test.each([
  ['Pacific/Kiritimati', '2026-05-04'],
  ['UTC', '2026-05-03'],
  ['Pacific/Pago_Pago', '2026-05-02'],
])('it is another day in %s', (timeZone, day) => {
  expect(today(new Date('2026-05-03T10:30:00Z'), timeZone)).toBe(day);
});

test('a moment belongs to the day of its time zone', () => {
  expect(dayOf('2026-12-31T23:30:00.000Z', 'Europe/Berlin')).toBe('2027-01-01');
});

test('days are counted across leap days and clock changes', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-05-03', '2026-05-01')).toBe(-2);
});
