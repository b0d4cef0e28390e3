import { showDay, showMoment } from './day';

test('a day is the same in every time zone', () => {
  expect(showDay('2026-11-22')).toBe('22 Nov 2026');
});

test('a moment is told in the time zone of the person, in the form of a day', () => {
  expect(showMoment('2026-11-22T23:53:00Z', 'Europe/Berlin')).toBe('23 Nov 2026, 00:53');
  expect(showMoment('2026-11-22T23:53:00Z', 'UTC')).toBe('22 Nov 2026, 23:53');
});
