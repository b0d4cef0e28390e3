import type { PostCodeActivity } from '../../../../src/domain/activity';
import { dayOf } from '../../../../src/domain/calendar';
import type { AccountId } from '../../../../src/domain/ids';
import { resultDueOn } from '../../../../src/domain/missing-result';
import type { Result } from '../../../../src/domain/result';
import { nameText, type OwnerContext, ownerWithin } from '../../owners/owner-text';
import { dayText } from '../../texts/date-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import type { KnownDecision } from '../known-decision';
import { snoozeOf } from '../snoozed';
import { progressText } from './progress-text';

export type NoteLine = {
  icon: 'due' | 'progress' | 'suggestion' | 'snooze' | 'words';
  text: string;
  /** Somebody's own words. */
  quote?: string;
  link?: string;
};

/** What there is to know beside who owns it, in the order in which it matters. */
export function noteLines(epic: EpicCase, activity: PostCodeActivity): NoteLine[] {
  const decision = epic.decisions[activity];
  if (!decision) return dueLine(epic, activity, undefined);
  return [
    ...(decision.closed ? [] : recordedLines(epic, decision.recorded?.result)),
    ...closedLines(epic, decision),
    ...dueLine(epic, activity, decision),
    ...suggestionLine(epic, activity, decision),
    ...snoozeLine(epic, activity, decision),
  ];
}

function recordedLines({ owners }: EpicCase, result: Result | undefined): NoteLine[] {
  if (!result) return [];
  // The picture of the rollout says it.
  const isPicture = result.activity === 'rollout' && result.stage !== 'rolledBack';
  return [
    ...(isPicture ? [] : [{ icon: 'progress' as const, text: progressText(result), ...linkOf(result) }]),
    ...(result.activity === 'experiment' && result.implementer
      ? [
          {
            icon: 'progress' as const,
            text: t('epic.note.implementer', { name: nameText(result.implementer, owners) }),
          },
        ]
      : []),
    ...wordsOf(result),
  ];
}

const linkOf = (result: Result): { link?: string } =>
  result.activity !== 'feedback' && result.link !== undefined ? { link: result.link } : {};

function wordsOf(result: Result): NoteLine[] {
  if (result.activity !== 'feedback') return [];
  return [
    ...(result.learned
      ? [{ icon: 'words' as const, text: t('epic.note.learned'), quote: result.learned }]
      : []),
    ...(result.nextStep
      ? [{ icon: 'words' as const, text: t('epic.note.next'), quote: result.nextStep }]
      : []),
  ];
}

function closedLines(epic: EpicCase, { closed }: KnownDecision): NoteLine[] {
  if (!closed) return [];
  const { owners, terms } = epic;
  const on = {
    day: dayText(dayOf(closed.at, terms.settings.timeZone), 'UTC'),
    name: within(closed.by, owners),
  };
  return [
    {
      icon: 'progress',
      text:
        closed.accountId === null
          ? t('epic.note.closed', on)
          : t('epic.note.closedOwned', { ...on, owner: within(closed.accountId, owners) }),
      ...(closed.reason !== undefined && { quote: closed.reason }),
      ...(closed.result && linkOf(closed.result)),
    },
    ...(closed.result?.activity === 'experiment' && closed.result.implementer
      ? [
          {
            icon: 'progress' as const,
            text: t('epic.note.implementer', { name: nameText(closed.result.implementer, owners) }),
          },
        ]
      : []),
    ...(closed.result ? wordsOf(closed.result) : []),
  ];
}

const within = (accountId: AccountId, owners: OwnerContext): string =>
  ownerWithin({ kind: 'person', accountId }, owners);

/** Once the day has passed the warning says so. */
function dueLine(
  { facts, terms, verdict, today }: EpicCase,
  activity: PostCodeActivity,
  decision: KnownDecision | undefined,
): NoteLine[] {
  if (verdict.activities[activity].status !== 'owned') return [];
  const due = resultDueOn(activity, facts, decision, terms.settings);
  if (due === null || due < today) return [];
  const kind = decision?.expected ? 'expected' : 'due';
  return [{ icon: 'due', text: t(`epic.note.${kind}`, { day: dayText(due, 'UTC') }) }];
}

function suggestionLine(
  { owners, verdict }: EpicCase,
  activity: PostCodeActivity,
  { suggestion }: KnownDecision,
): NoteLine[] {
  const { status } = verdict.activities[activity];
  if (!suggestion || status === 'closed' || status === 'notTracked') return [];
  const { by, answer } = suggestion;
  const isSelf = answer.kind === 'person' && answer.accountId === by;
  const who = by === owners.viewer ? 'you' : 'other';
  const text = t(`epic.note.suggests.${who}.${isSelf ? 'self' : 'owner'}`, {
    name: nameText(by, owners),
    owner: ownerWithin(answer, owners),
  });
  return [{ icon: 'suggestion', text }];
}

function snoozeLine(
  { owners, verdict, today }: EpicCase,
  activity: PostCodeActivity,
  decision: KnownDecision,
): NoteLine[] {
  const snooze = snoozeOf(verdict.activities[activity], decision, today);
  if (!snooze) return [];
  const until = { day: dayText(snooze.until, 'UTC') };
  return [
    {
      icon: 'snooze',
      text: snooze.by
        ? t('epic.note.snoozedBy', { ...until, name: within(snooze.by, owners) })
        : t('epic.note.snoozed', until),
      ...(snooze.reason !== undefined && { quote: snooze.reason }),
    },
  ];
}
