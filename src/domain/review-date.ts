import type { Agreement } from './agreement';
import { addDays, dayOf } from './calendar';
import type { IsoDate, IsoDateTime } from './time';

const reviewEveryDays = 180;

/** One date for the whole agreement, counted from when it was last confirmed (product.md §2 rule 8). */
export const reviewDueOn = ({ settings }: Pick<Agreement, 'settings'>, at: IsoDateTime): IsoDate =>
  addDays(dayOf(at, settings.timeZone), reviewEveryDays);

/** There is something to go over as soon as anything is in force. */
export const withReviewDate = (agreement: Agreement, at: IsoDateTime): Agreement =>
  agreement.review === null && agreement.activities.some(({ inForce }) => inForce)
    ? { ...agreement, review: { dueOn: reviewDueOn(agreement, at) } }
    : agreement;
