import { isAwayOn } from './absence';
import type { Agreement } from './agreement';
import type { AccountId } from './ids';
import { speakersOf } from './leads';
import type { Side } from './side';
import type { IsoDate } from './time';
import { remindersBy, waitingSince } from './waiting';

export type Reminder = { next: Agreement; to: AccountId };

/** Whom to remind on that day, and the agreement that remembers it. A reminder that was missed is not made up for. */
export function remind(agreement: Agreement, side: Side, today: IsoDate): Reminder | undefined {
  const since = waitingSince(agreement, side);
  const to = reachable(agreement, side, today);
  if (since === undefined || to === undefined) return undefined;
  const times = remindersBy(today, since, agreement.settings.timeZone);
  const before = agreement.reminded[side];
  if (times <= (before?.waitingSince === since ? before.times : 0)) return undefined;
  return {
    next: { ...agreement, reminded: { ...agreement.reminded, [side]: { waitingSince: since, times } } },
    to,
  };
}

/** Whoever answers for the side today: a lead who is away is not written to, nor one who has left. */
const reachable = (
  { leads, absences, unreachable }: Agreement,
  side: Side,
  today: IsoDate,
): AccountId | undefined =>
  speakersOf({ leads, absences }, side, today).find(
    (accountId) =>
      !unreachable.some((gone) => gone.accountId === accountId) &&
      !absences.some((absence) => absence.accountId === accountId && isAwayOn(absence, today)),
  );
