import { calendarDayText } from '../../../shared/texts/date-text';
import { SeverityIcon } from '../../../shared/epic/status-icon';
import { t } from '../../../shared/texts/text';
import { issuePath, SiteLink } from '../../frame/site-link';
import { ActivityMark } from '../../ui/activity-mark';
import type { Work } from '../my-work';
import { progressText } from './progress-text';

/** One activity of one epic: when, what, and what is the matter with it. */
export function WorkLine({ work, isLate }: { work: Work; isLate: boolean }) {
  const { epic, activity, due, warning, progress, isToAccept } = work;
  const state = progressText(activity, progress);
  return (
    <li className="work-line">
      <span className={isLate ? 'work-line__due work-line__due--late' : 'work-line__due'}>
        {due && (
          <>
            <span className="work-line__day">{calendarDayText(due.on)}</span>
            <span className="work-line__of">{t(`mine.due.${due.of}`)}</span>
          </>
        )}
      </span>
      <ActivityMark activity={activity} />
      <span className="work-line__epic">
        <SiteLink path={issuePath(epic.key)} className="work-line__link">
          <span className="work-line__key">{epic.key}</span> {epic.summary}
        </SiteLink>
        <span className="work-line__project">{epic.project.name}</span>
      </span>
      <span className="work-line__state">
        {warning && (
          <span className="work-line__warning">
            <SeverityIcon severity="warning" />
            {warning === 'away' ? t('mine.away') : t('epic.short.missingResult')}
          </span>
        )}
        {!warning && state}
        {isToAccept && <span className="work-line__mark">{t('epic.notConfirmed')}</span>}
      </span>
    </li>
  );
}
