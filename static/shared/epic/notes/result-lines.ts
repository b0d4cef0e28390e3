import { dayOf } from '../../../../src/domain/calendar';
import type { AccountId } from '../../../../src/domain/ids';
import type { Result } from '../../../../src/domain/result';
import { nameText, type OwnerContext, personWithin } from '../../owners/owner-text';
import { dayText } from '../../texts/date-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import type { KnownDecision } from '../known-decision';
import type { NoteLine } from './note-line';
import { progressText } from './progress-text';

/** How far the work got. */
export function recordedLines({ owners }: EpicCase, result: Result | undefined): NoteLine[] {
  if (!result) return [];
  // The picture of the rollout says it.
  const isPicture = result.activity === 'rollout' && result.stage !== 'rolledBack';
  return [
    ...(isPicture ? [] : [{ icon: 'progress' as const, text: progressText(result), ...linkOf(result) }]),
    ...(result.activity === 'experiment' && result.implementer
      ? [implementerLine(result.implementer, owners)]
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

/** How it ended. */
export function closedLines(epic: EpicCase, { closed }: KnownDecision): NoteLine[] {
  if (!closed) return [];
  const { owners, terms } = epic;
  const on = {
    day: dayText(dayOf(closed.at, terms.settings.timeZone), 'UTC'),
    name: personWithin(closed.by, owners),
  };
  return [
    {
      icon: 'progress',
      text:
        closed.accountId === null
          ? t('epic.note.closed', on)
          : t('epic.note.closedOwned', { ...on, owner: personWithin(closed.accountId, owners) }),
      ...(closed.reason !== undefined && { quote: closed.reason }),
      ...(closed.result && linkOf(closed.result)),
    },
    ...(closed.result?.activity === 'experiment' && closed.result.implementer
      ? [implementerLine(closed.result.implementer, owners)]
      : []),
    ...(closed.result ? wordsOf(closed.result) : []),
  ];
}

const implementerLine = (accountId: AccountId, owners: OwnerContext): NoteLine => ({
  icon: 'progress',
  text: t(`epic.note.implementer.${accountId === owners.viewer ? 'you' : 'other'}`, {
    name: nameText(accountId, owners),
  }),
});
