import type { PostCodeActivity } from '../../../src/domain/activity';
import { experimentOutcomes, rolloutStages } from '../../../src/domain/result';
import type { EpicCase } from '../../shared/epic/epic-case';
import { hidesWarning } from '../../shared/epic/hidden';
import type { KnownDecision } from '../../shared/epic/known-decision';
import { closingText } from '../../shared/epic/notes/progress-text';
import { shortReason } from '../../shared/epic/short-reason';
import { snoozeOf } from '../../shared/epic/snoozed';
import { said, speakerFor } from '../../shared/epic/speaker';
import { turnText } from '../../shared/epic/turn-text';
import { nameText } from '../../shared/owners/owner-text';
import { dayText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';

export type CellText = { main: string; detail?: string | undefined };

/** One activity of an epic in two short lines: who owns it, or how it stands, and what else there is to know. */
export function cellText(epic: EpicCase, activity: PostCodeActivity): CellText {
  const { decisions, owners, today } = epic;
  const verdict = epic.verdict.activities[activity];
  const decision = decisions[activity];
  const reason = said(shortReason(verdict, speakerFor(owners)));
  const snooze = snoozeOf(verdict, decision, today);
  const snoozed = hidesWarning(epic, activity)
    ? t('epic.hiddenForYou')
    : snooze && t('epic.short.snoozed', { day: dayText(snooze.until, 'UTC') });
  switch (verdict.status) {
    case 'owned':
      return {
        main: nameText(verdict.accountId, owners),
        detail:
          snoozed ??
          reason ??
          (verdict.confirmed ? progressWord(activity, decision) : t('epic.notConfirmed')),
      };
    case 'closed':
      return {
        main: progressWord(activity, decision) ?? t('epic.status.closed'),
        detail: verdict.accountId === null ? undefined : nameText(verdict.accountId, owners),
      };
    case 'open':
    case 'toDecide':
      return { main: reason ?? '', detail: snoozed ?? turnText(epic, activity) };
    case 'notNeeded':
    case 'notTracked':
      return { main: t(`epic.status.${verdict.status}`) };
  }
}

/** How far the work got, as far as the index tells it. */
function progressWord(activity: PostCodeActivity, decision: KnownDecision | undefined): string | undefined {
  const result = decision?.closed?.result ?? decision?.recorded?.result;
  if (result) return closingText(result);
  const progress = decision?.progress;
  if (activity === 'feedback') return progress === 'reviewed' ? t('epic.result.reviewed') : undefined;
  if (activity === 'rollout') {
    const stage = rolloutStages.find((each) => each === progress);
    return stage && t(`epic.result.rollout.${stage}`);
  }
  const outcome = experimentOutcomes.find((each) => each === progress);
  return outcome && t(`epic.result.experiment.${outcome}`);
}
