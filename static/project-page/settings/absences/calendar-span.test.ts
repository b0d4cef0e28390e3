import { calendarSpan } from './calendar-span';

const span = (from: string, to: string) => calendarSpan({ from, to }, '2026-05-04');

describe('where an absence lies in the next eight weeks', () => {
  it('covers both its days', () => {
    expect(span('2026-05-05', '2026-05-06')).toEqual({ start: 2, end: 4 });
  });

  it('begins today where it began before', () => {
    expect(span('2026-04-20', '2026-05-04')).toEqual({ start: 1, end: 2 });
  });

  it('is cut where the weeks end, and is not there at all after that', () => {
    expect(span('2026-06-28', '2026-08-01')).toEqual({ start: 56, end: 57 });
    expect(span('2026-06-29', '2026-08-01')).toBeUndefined();
  });
});
