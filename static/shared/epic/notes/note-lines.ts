import type { PostCodeActivity } from '../../../../src/domain/activity';
import { dayOf } from '../../../../src/domain/calendar';
import { isExpected, resultDueOn } from '../../../../src/domain/missing-result';
import { nameText, ownerWithin, personWithin } from '../../owners/owner-text';
import { dayText } from '../../texts/date-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import type { KnownDecision } from '../known-decision';
import { snoozeOf } from '../snoozed';
import { awayLine } from './away-line';
import type { NoteLine } from './note-line';
import { closedLines, recordedLines } from './result-lines';

const undecided: KnownDecision = { answers: {} };

/** What there is to know beside who owns it, in the order in which it matters. */
export function noteLines(epic: EpicCase, activity: PostCodeActivity): NoteLine[] {
  const decision = epic.decisions[activity] ?? undecided;
  return [
    ...reopenedLine(epic, activity, decision),
    ...(decision.closed ? [] : recordedLines(epic, decision.recorded?.result)),
    ...closedLines(epic, decision),
    ...dueLine(epic, activity, decision),
    ...awayLine(epic, activity, decision),
    ...suggestionLine(epic, activity, decision),
    ...snoozeLine(epic, activity, decision),
  ];
}

/** A warning about the missing result says it, too. */
function reopenedLine(
  { owners, terms, verdict }: EpicCase,
  activity: PostCodeActivity,
  { reopened, expected }: KnownDecision,
): NoteLine[] {
  const of = verdict.activities[activity];
  const isWarned = of.status === 'owned' && of.warning?.code === 'missingResult' && !expected;
  if (!reopened || isWarned || !isExpected(of)) return [];
  const day = dayText(dayOf(reopened.at, terms.settings.timeZone), 'UTC');
  const name = personWithin(reopened.by, owners);
  return [{ icon: 'progress', text: t('epic.note.reopened', { day, name }) }];
}

/** Once the day has passed the warning says so. */
function dueLine(
  { facts, terms, verdict, today }: EpicCase,
  activity: PostCodeActivity,
  decision: KnownDecision,
): NoteLine[] {
  if (verdict.activities[activity].status !== 'owned') return [];
  const due = resultDueOn(activity, facts, decision, terms.settings);
  if (due === null || due < today) return [];
  const kind = decision.expected ? 'expected' : 'due';
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
        ? t('epic.note.snoozedBy', { ...until, name: personWithin(snooze.by, owners) })
        : t('epic.note.snoozed', until),
      ...(snooze.reason !== undefined && { quote: snooze.reason }),
    },
  ];
}
