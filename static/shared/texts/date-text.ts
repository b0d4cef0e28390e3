import type { IsoDate, IsoDateTime, TimeZone } from '../../../src/domain/time';
import { textLocale } from './text';

const format = (at: IsoDateTime, timeZone: TimeZone, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(textLocale(), { timeZone, ...options }).format(new Date(at));

/** `May 3`, and with the year where it is not this one. */
export function dayText(at: IsoDateTime, timeZone: TimeZone, now = new Date()): string {
  const year = (date: Date) => format(date.toISOString(), timeZone, { year: 'numeric' });
  const sameYear = year(new Date(at)) === year(now);
  return format(at, timeZone, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) });
}

/** `May 3, 2026`, for what is kept or passed on. */
export const datedText = (at: IsoDateTime, timeZone: TimeZone): string =>
  format(at, timeZone, { dateStyle: 'medium' });

/** A day that is the same everywhere, a due date for example. */
export const calendarDayText = (day: IsoDate, now = new Date()): string =>
  dayText(`${day}T00:00:00.000Z`, 'UTC', now);

/** `Sunday, May 3, 2026` */
export const fullDayText = (at: IsoDateTime, timeZone: TimeZone): string =>
  format(at, timeZone, { dateStyle: 'full' });

export const timeText = (at: IsoDateTime, timeZone: TimeZone): string =>
  format(at, timeZone, { timeStyle: 'short' });
