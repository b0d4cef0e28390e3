import { addDays, daysBetween } from './calendar';
import type { AccountId } from './ids';
import type { IsoDate, IsoDateTime } from './time';

/** Both days included, in the agreement's time zone. Who covers does the work; a lead's cover answers for that side. */
export type Absence = {
  accountId: AccountId;
  from: IsoDate;
  to: IsoDate;
  cover: AccountId | null;
  by: AccountId;
  at: IsoDateTime;
};

const longFromDays = 5;
const saturday = 6;

/** Monday to Friday, both days included. */
export function workingDays(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to) + 1;
  let working = 0;
  for (let day = 0; day < days; day += 1) {
    const weekday = new Date(`${addDays(from, day)}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== saturday) working += 1;
  }
  return working;
}

/** Under five working days nothing happens (product.md §4). */
export const isLong = ({ from, to }: Pick<Absence, 'from' | 'to'>): boolean =>
  workingDays(from, to) >= longFromDays;

export const isAwayOn = ({ from, to }: Pick<Absence, 'from' | 'to'>, day: IsoDate): boolean =>
  from <= day && day <= to;

/** Who covers for this person on that day. */
export const coverOf = (
  absences: readonly Pick<Absence, 'accountId' | 'from' | 'to' | 'cover'>[],
  accountId: AccountId,
  day: IsoDate,
): AccountId | undefined =>
  absences.find((absence) => absence.accountId === accountId && absence.cover && isAwayOn(absence, day))
    ?.cover ?? undefined;
