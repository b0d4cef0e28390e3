import type { IsoDate, IsoDateTime, TimeZone } from './time';

const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it ten thousand times. */
function formatterFor(timeZone: TimeZone): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Sweden writes dates as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone });
  formatters.set(timeZone, made);
  return made;
}

/** The calendar day it is in that time zone. */
export const today = (now: Date, timeZone: TimeZone): IsoDate => formatterFor(timeZone).format(now);

export const dayOf = (moment: IsoDateTime, timeZone: TimeZone): IsoDate => today(new Date(moment), timeZone);

const midnight = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
const millisecondsPerDay = 86_400_000;

/** Negative when `to` lies before `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((midnight(to) - midnight(from)) / millisecondsPerDay);

export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(midnight(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
