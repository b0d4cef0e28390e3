import type { Result } from '../../../../src/domain/result';
import { dayText } from '../../texts/date-text';
import { t } from '../../texts/text';

/** `Rolled out to 25 %`, `Ship the winner`, `Reviewed on May 3` */
export function progressText(result: Result): string {
  switch (result.activity) {
    case 'rollout':
      return result.stage === 'partial'
        ? t('epic.result.rolledOutTo', { percent: result.percent })
        : t(`epic.result.rollout.${result.stage}`);
    case 'experiment':
      return t(`epic.result.experiment.${result.outcome}`);
    case 'feedback':
      return t(result.learned === '' ? 'epic.result.reviewOn' : 'epic.result.reviewedOn', {
        day: dayText(result.reviewedOn, 'UTC'),
      });
  }
}

/** `Rolled out to everybody`, `Shipped`, `Reviewed on May 3` */
export function closingText(result: Result): string {
  if (result.activity === 'rollout' && (result.stage === 'full' || result.stage === 'rolledBack')) {
    return t(`epic.closedAs.rollout.${result.stage}`);
  }
  if (result.activity === 'experiment' && result.outcome !== 'iterate') {
    return t(`epic.closedAs.experiment.${result.outcome}`);
  }
  return progressText(result);
}
