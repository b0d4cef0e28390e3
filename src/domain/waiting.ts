import { workingDays } from './absence';
import type { Agreement } from './agreement';
import { addDays, dayOf } from './calendar';
import { otherSide, type Side } from './side';
import type { IsoDate, IsoDateTime, TimeZone } from './time';

type Waiting = Pick<Agreement, 'activities' | 'leads' | 'reminded' | 'soleSide'>;

/**
 * Since when the other side's answers wait for this side's lead: since the oldest of them, but not from before the lead
 * was named or said anything.
 */
export function waitingSince(agreement: Waiting, side: Side): IsoDateTime | undefined {
  if (agreement.leads[side] === null || agreement.soleSide !== null) return undefined;
  const asked = agreement.activities.flatMap(({ answers, inForce }) =>
    inForce || answers[side] ? [] : (answers[otherSide(side)]?.at ?? []),
  );
  const oldest = asked.toSorted()[0];
  if (oldest === undefined) return undefined;
  const said = agreement.activities.flatMap(({ answers }) => answers[side]?.at ?? []);
  const known = agreement.reminded[side]?.waitingSince ?? oldest;
  return [oldest, known, ...said].toSorted().at(-1);
}

const remindAfterWorkingDays = [3, 7];

/** How many reminders someone should have got by that day who does not answer since then (product.md §2 rule 10). */
export function remindersBy(today: IsoDate, since: IsoDateTime, timeZone: TimeZone): number {
  const passed = workingDays(addDays(dayOf(since, timeZone), 1), today);
  return remindAfterWorkingDays.filter((days) => passed >= days).length;
}

/** After the last reminder the page says that there is no answer. */
export const isUnanswering = (today: IsoDate, since: IsoDateTime, timeZone: TimeZone): boolean =>
  remindersBy(today, since, timeZone) === remindAfterWorkingDays.length;
