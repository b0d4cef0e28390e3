import { isAwayOn } from '../../../../src/domain/absence';
import { turnOf } from '../../../../src/domain/action';
import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { AccountId } from '../../../../src/domain/ids';
import { resultDueOn } from '../../../../src/domain/missing-result';
import type { Away } from '../../../../src/domain/terms';
import { nameText, personWithin } from '../../owners/owner-text';
import { calendarDayText } from '../../texts/date-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import type { KnownDecision } from '../known-decision';
import type { NoteLine } from './note-line';

/** Whoever owns the work, or is waited for, is away now or when it counts; a warning says so itself. */
export function awayLine(epic: EpicCase, activity: PostCodeActivity, decision: KnownDecision): NoteLine[] {
  const { terms, today, owners } = epic;
  const [accountId, days] = whoAndWhen(epic, activity, decision);
  const away = terms.away.find(
    (absence) =>
      absence.accountId === accountId &&
      today <= absence.to &&
      [today, ...days].some((day) => isAwayOn(absence, day)),
  );
  if (!away) return [];
  const when = away.from <= today ? 'now' : 'later';
  const words = t(`epic.note.away.${away.accountId === owners.viewer ? 'you' : 'other'}.${when}`, {
    name: nameText(away.accountId, owners),
    from: calendarDayText(away.from),
    day: calendarDayText(away.to),
  });
  return [{ icon: 'due', text: [words, ...coverWords(away, epic)].join(' ') }];
}

/** Who it rests with, and the days beside today on which that counts. */
function whoAndWhen(
  { facts, terms, verdict }: EpicCase,
  activity: PostCodeActivity,
  decision: KnownDecision,
): [AccountId | null, string[]] {
  const of = verdict.activities[activity];
  if (of.status === 'owned') {
    if (of.warning?.code === 'away') return [null, []];
    const due = resultDueOn(activity, facts, decision, terms.settings);
    const epicDue = facts.stage === 'done' ? null : facts.dueDate;
    return [of.accountId, [due, epicDue].flatMap((day) => day ?? [])];
  }
  const turn = 'reason' in of ? turnOf(of, terms.roles) : null;
  return [turn && terms.leads[turn], []];
}

const coverWords = ({ cover }: Away, { owners }: EpicCase): string[] =>
  cover ? [t('epic.note.coveredBy', { cover: personWithin(cover, owners) })] : [];
