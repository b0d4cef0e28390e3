import { historyDaySchema } from '../../../src/contract/day';
import { isAccountId } from '../../../src/contract/is-id';
import type { ActivityId } from '../../../src/domain/ids';
import type { IsoDate } from '../../../src/domain/time';
import { type HistoryFilter, type Period, spans } from './history-filter';

/** What the address says of the history: a link shows a colleague the same. Passes over what it does not know. */
export function readFilter(query: URLSearchParams, activities: readonly { id: ActivityId }[]): HistoryFilter {
  const person = query.get('who');
  const activityId = query.get('activity');
  return {
    person: isAccountId(person) ? person : null,
    activityId: activities.find(({ id }) => id === activityId)?.id ?? null,
    period: periodOf(query),
  };
}

function periodOf(query: URLSearchParams): Period {
  const days = spans.find((span) => String(span) === query.get('days'));
  if (days !== undefined) return { kind: 'last', days };
  if (!query.has('from') && !query.has('to')) return { kind: 'any' };
  return { kind: 'between', from: dayIn(query.get('from')), to: dayIn(query.get('to')) };
}

/** Nothing where it is no day on which something can have happened. */
export const dayIn = (text: string | null): IsoDate | null =>
  historyDaySchema.safeParse(text).success ? text : null;

/** The same address, but for the filter: nothing of what is not chosen. */
export function writeFilter(
  query: URLSearchParams,
  { person, activityId, period }: HistoryFilter,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of ['who', 'activity', 'days', 'from', 'to']) next.delete(name);
  if (person !== null) next.set('who', person);
  if (activityId !== null) next.set('activity', activityId);
  if (period.kind === 'last') next.set('days', String(period.days));
  if (period.kind === 'between') {
    // Both are open: it still stands there that days are to be chosen.
    if (period.from !== null || period.to === null) next.set('from', period.from ?? '');
    if (period.to !== null) next.set('to', period.to);
  }
  return next;
}
