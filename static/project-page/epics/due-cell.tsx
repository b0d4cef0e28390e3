import CalendarIcon from '@atlaskit/icon/core/calendar';
import type { EpicRow } from '../../shared/epic/epic-row';
import { dayText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';

/** When it is due, or its first result is, and in a word of its own that the day has passed. */
export function DueCell({ row: { facts, verdict, today } }: { row: EpicRow }) {
  const { dueDate, stage } = facts;
  const { resultDue } = verdict;
  if (stage === 'done') {
    if (!resultDue) return null;
    return <Day text={t('epics.resultBy', { day: dayText(resultDue, 'UTC') })} isLate={resultDue < today} />;
  }
  if (!dueDate) return <span className="epic-row__none">{t('epics.noDue')}</span>;
  return <Day text={t('epics.dueOn', { day: dayText(dueDate, 'UTC') })} isLate={dueDate < today} />;
}

function Day({ text, isLate }: { text: string; isLate: boolean }) {
  if (!isLate) return <span className="epic-row__day">{text}</span>;
  return (
    <span className="epic-row__day epic-row__day--late">
      <CalendarIcon label="" color="currentColor" size="small" />
      <span>
        {text}
        <span className="visually-hidden"> {t('epics.overdue')}</span>
      </span>
    </span>
  );
}
