import type { Warning } from '../../../src/domain/action';
import { type PostCodeActivity, postCodeActivities } from '../../../src/domain/activity';
import { daysBetween } from '../../../src/domain/calendar';
import type { AccountId } from '../../../src/domain/ids';
import { isSnoozed } from '../../../src/domain/snooze-warning';
import type { IsoDate } from '../../../src/domain/time';
import type { IndexedEpic } from './index-search';

/** `of`: a result is expected by then, or only the epic is due. */
export type Due = { on: IsoDate; of: 'result' | 'epic' };

/** One activity of one epic that the reader owns. */
export type Work = {
  epic: Pick<IndexedEpic, 'key' | 'summary' | 'project'>;
  activity: PostCodeActivity;
  due: Due | null;
  warning: Warning | undefined;
  /** How far it is, as the index says. */
  progress: string | undefined;
  /** The reader has neither accepted nor passed it back. */
  isToAccept: boolean;
};

export const spans = ['overdue', 'thisWeek', 'nextWeek', 'thisMonth', 'later', 'undated'] as const;
export type Span = (typeof spans)[number];

/** How far off it is, counted from today. */
export function spanOf(due: Due | null, today: IsoDate): Span {
  if (!due) return 'undated';
  const days = daysBetween(today, due.on);
  if (days < 0) return 'overdue';
  if (days < 7) return 'thisWeek';
  if (days < 14) return 'nextWeek';
  return days <= 30 ? 'thisMonth' : 'later';
}

/** What the reader owns, what is due first coming first. */
export const workOf = (epics: readonly IndexedEpic[], reader: AccountId, today: IsoDate): Work[] =>
  epics
    .flatMap((epic) => postCodeActivities.flatMap((activity) => workIn(epic, activity, reader, today)))
    .toSorted((one, other) => compareDue(one.due, other.due) || one.epic.key.localeCompare(other.epic.key));

function workIn(epic: IndexedEpic, activity: PostCodeActivity, reader: AccountId, today: IsoDate): Work[] {
  const { leads, [activity]: indexed } = epic.index;
  if (indexed.state !== 'owned' || indexed.owner !== reader) return [];
  const { decision, reason } = indexed;
  const hasAccepted = decision?.response?.accountId === reader && decision.response.accepted;
  return [
    {
      epic,
      activity,
      due: dueOf(epic, indexed.due),
      warning: reason && !isSnoozed(reason, decision?.snooze, today) ? reason : undefined,
      progress: indexed.result,
      isToAccept: !hasAccepted && !Object.values(leads).includes(reader),
    },
  ];
}

function dueOf({ stage, dueDate }: IndexedEpic, resultDue: IsoDate | undefined): Due | null {
  if (resultDue !== undefined) return { on: resultDue, of: 'result' };
  return stage !== 'done' && dueDate !== null ? { on: dueDate, of: 'epic' } : null;
}

function compareDue(one: Due | null, other: Due | null): number {
  if (!one || !other) return Number(one === null) - Number(other === null);
  return one.on.localeCompare(other.on);
}
