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

const millisecondsPerHour = 3_600_000;

/** The first moment of that day there. Where clocks go forward at midnight, it is not 00:00. */
export function startOfDay(day: IsoDate, timeZone: TimeZone): IsoDateTime {
  // No clock is more than 14 hours ahead of UTC, or 12 behind.
  let before = midnight(day) - 15 * millisecondsPerHour;
  let reached = midnight(day) + 13 * millisecondsPerHour;
  while (reached - before > 1) {
    const between = Math.floor((before + reached) / 2);
    if (today(new Date(between), timeZone) < day) before = between;
    else reached = between;
  }
  return new Date(reached).toISOString();
}

/** The last moment of that day there. */
export const endOfDay = (day: IsoDate, timeZone: TimeZone): IsoDateTime =>
  new Date(Date.parse(startOfDay(addDays(day, 1), timeZone)) - 1).toISOString();
