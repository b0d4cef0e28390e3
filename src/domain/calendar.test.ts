import { addDays, dayOf, daysBetween, endOfDay, startOfDay, today } from './calendar';

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

test.each([
  ['UTC', '2026-05-03', '2026-05-03T00:00:00.000Z', '2026-05-03T23:59:59.999Z'],
  ['Pacific/Kiritimati', '2026-05-03', '2026-05-02T10:00:00.000Z', '2026-05-03T09:59:59.999Z'],
  ['Etc/GMT+12', '2026-05-03', '2026-05-03T12:00:00.000Z', '2026-05-04T11:59:59.999Z'],
  // The clocks go forward: a day of 23 hours; and at midnight: a day that begins at 01:00.
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', '2026-04-24T20:59:59.999Z'],
])('in %s the day %s begins and ends', (timeZone, day, first, last) => {
  expect([startOfDay(day, timeZone), endOfDay(day, timeZone)]).toEqual([first, last]);
});
