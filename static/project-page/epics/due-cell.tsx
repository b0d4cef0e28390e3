import CalendarIcon from '@atlaskit/icon/core/calendar';
import { today } from '../../../src/domain/calendar';
import type { EpicFacts } from '../../../src/domain/epic';
import type { TimeZone } from '../../../src/domain/time';
import { dayText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';

type DueCellProps = { facts: EpicFacts; timeZone: TimeZone };

/** When it is due, and in a word of its own that the day has passed. */
export function DueCell({ facts: { dueDate, stage }, timeZone }: DueCellProps) {
  if (!dueDate) return <span className="epic-row__none">{t('epics.noDue')}</span>;
  const isOverdue = stage !== 'done' && dueDate < today(new Date(), timeZone);
  return (
    <>
      {dayText(dueDate, 'UTC')}
      {isOverdue && (
        <span className="epic-row__overdue">
          <CalendarIcon label="" color="currentColor" size="small" />
          {t('epics.overdue')}
        </span>
      )}
    </>
  );
}
