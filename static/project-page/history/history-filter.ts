import { addDays } from '../../../src/domain/calendar';
import type { AccountId, ActivityId } from '../../../src/domain/ids';
import type { IsoDate } from '../../../src/domain/time';

/** The last so many days, today included. */
export const spans = [7, 30, 90] as const;

export type Period =
  | { kind: 'any' }
  | { kind: 'last'; days: (typeof spans)[number] }
  | { kind: 'between'; from: IsoDate | null; to: IsoDate | null };

/** What is shown of the history. `person`: who did it. */
export type HistoryFilter = { person: AccountId | null; activityId: ActivityId | null; period: Period };

export const everything: HistoryFilter = { person: null, activityId: null, period: { kind: 'any' } };

export const isFiltered = ({ person, activityId, period }: HistoryFilter): boolean =>
  person !== null || activityId !== null || period.kind !== 'any';

/** Its first day comes after its last one. */
export const isUpsideDown = (period: Period): boolean =>
  period.kind === 'between' && period.from !== null && period.to !== null && period.from > period.to;

/** What the app is asked for. */
export function askedOf({ person, activityId, period }: HistoryFilter, today: IsoDate) {
  return {
    ...(person !== null && { actor: person }),
    ...(activityId !== null && { activityId }),
    ...daysOf(period, today),
  };
}

function daysOf(period: Period, today: IsoDate): { from?: IsoDate; to?: IsoDate } {
  if (period.kind === 'any') return {};
  if (period.kind === 'last') return { from: addDays(today, 1 - period.days) };
  return {
    ...(period.from !== null && { from: period.from }),
    ...(period.to !== null && { to: period.to }),
  };
}
