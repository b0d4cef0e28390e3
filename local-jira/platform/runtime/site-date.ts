import type { Clock } from '../../clock';
import { shiftedDate } from '../../shifted-date';
import { mainRealm } from './realm';

/** `Date` as the app's functions see it: the site's clock is the time now. */
export const siteDate = (clock: Clock): DateConstructor =>
  shiftedDate(mainRealm.Date, () => clock.now().getTime());
