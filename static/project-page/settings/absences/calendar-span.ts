import { daysBetween } from '../../../../src/domain/calendar';
import type { IsoDate } from '../../../../src/domain/time';

/** How many days the little calendar shows, from today on. */
export const shownDays = 56;

/** Where an absence lies in it, as columns from 1; nothing for one that begins later. */
export function calendarSpan(
  absence: { from: IsoDate; to: IsoDate },
  firstDay: IsoDate,
): { start: number; end: number } | undefined {
  const start = Math.max(daysBetween(firstDay, absence.from), 0);
  const end = Math.min(daysBetween(firstDay, absence.to) + 1, shownDays);
  return start < shownDays && end > start ? { start: start + 1, end: end + 1 } : undefined;
}
