import type { ChangeView } from '../../../src/contract';
import { dayOf } from '../../../src/domain/calendar';
import type { IsoDate, TimeZone } from '../../../src/domain/time';

export type Day = { day: IsoDate; changes: ChangeView[] };

/** The changes, newest first as they come, by the calendar day of the agreement's time zone. */
export function byDay(changes: readonly ChangeView[], timeZone: TimeZone): Day[] {
  const days: Day[] = [];
  for (const change of changes) {
    const day = dayOf(change.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}
