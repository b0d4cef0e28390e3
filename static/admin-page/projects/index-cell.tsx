import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { dayText, timeText } from '../../shared/texts/date-text';
import { t, tCount } from '../../shared/texts/text';
import { useTimeZone } from '../time-zone';
import { indexState, type ProjectRow } from './by-project';

/** How the copy is doing that Jira's search knows. */
export function IndexCell({ row }: { row: ProjectRow }) {
  const timeZone = useTimeZone();
  const { index } = row;
  const state = indexState(row);
  if (!index || state === null) {
    return <span className="site-projects__aside">{t('site.projects.notTracking')}</span>;
  }
  if (state === 'running') return t('site.projects.running');
  const Icon = state === 'fine' ? SuccessIcon : WarningIcon;
  return (
    <>
      <span className={`site-projects__sign site-projects__sign--${state}`}>
        <Icon label="" color="currentColor" />
        {state === 'fine' ? t('site.projects.fine') : troubleText(index)}
      </span>
      {index.endedAt !== null && (
        <span className="site-projects__aside">
          {t('site.projects.asOf', {
            day: dayText(index.endedAt, timeZone),
            time: timeText(index.endedAt, timeZone),
          })}
        </span>
      )}
    </>
  );
}

function troubleText({ isLate, failed, skipped }: NonNullable<ProjectRow['index']>): string {
  return [
    ...(isLate ? [t('site.projects.late')] : []),
    ...(failed > 0 ? [tCount('site.projects.failed', failed)] : []),
    ...(skipped > 0 ? [tCount('site.projects.skipped', skipped)] : []),
  ].join(' ');
}
