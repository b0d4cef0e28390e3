import type { Result } from '../../../../src/domain/result';
import { calendarDayText } from '../../texts/date-text';
import { t } from '../../texts/text';

export function resultOfWorkText(result: Result): string {
  switch (result.activity) {
    case 'rollout':
      return result.stage === 'partial'
        ? t('change.result.partial', { percent: result.percent })
        : t(`change.result.${result.stage}`);
    case 'experiment':
      return t(`change.result.${result.outcome}`);
    case 'feedback':
      return t('change.result.reviewed', { day: calendarDayText(result.reviewedOn) });
  }
}
