import type { Warning } from './action';
import { addDays } from './calendar';
import type { Epic, Snooze } from './epic';
import { decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import type { IsoDate } from './time';

export const longestSnoozeDays = 30;
export const mostSnoozesInARow = 2;

type Command = OnWork & {
  warning: Warning;
  snooze: { until: IsoDate; reason: string } | null;
  today: IsoDate;
};

/** Hides this warning, and no other that may come instead; changes no verdict. */
export const isSnoozed = (
  warning: Warning,
  snooze: Pick<Snooze, 'warning' | 'until'> | undefined,
  today: IsoDate,
): boolean => snooze?.warning === warning && today < snooze.until;

/** `null` shows it again from today on. */
export function snoozeWarning(epic: Epic, { activity, warning, snooze, by, at, today }: Command): EpicChange {
  const decision = decisionOf(epic, activity);
  const before = decision.snooze;
  if (!snooze) {
    if (!before || !isSnoozed(warning, before, today)) return { epic, items: [] };
    return {
      epic: withDecision(epic, activity, { ...decision, snooze: { ...before, until: today } }),
      items: [{ kind: 'warningSnoozed', activity, until: null }],
    };
  }
  const { until, reason } = snooze;
  if (before?.warning === warning && before.until === until && before.reason === reason) {
    return { epic, items: [] };
  }
  const next: Snooze = { warning, until, reason, by, at, times: timesBefore(before, warning) + 1 };
  return {
    epic: withDecision(epic, activity, { ...decision, snooze: next }),
    items: [{ kind: 'warningSnoozed', activity, until, reason }],
  };
}

/** How often in a row; what a decision changed in between is another warning. */
const timesBefore = (snooze: Snooze | undefined, warning: Warning): number =>
  snooze?.warning === warning ? snooze.times : 0;

export type SnoozeRefusal = 'tooLong' | 'tooOften';

/** At most 30 days, twice in a row (product.md §5). */
export function refusesToSnooze(
  before: Snooze | undefined,
  warning: Warning,
  { until, today }: { until: IsoDate; today: IsoDate },
): SnoozeRefusal | null {
  if (until <= today || until > addDays(today, longestSnoozeDays)) return 'tooLong';
  return timesBefore(before, warning) < mostSnoozesInARow ? null : 'tooOften';
}
