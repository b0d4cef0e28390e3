import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../../shared/texts/text';
import { RetryNotice } from '../../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { Setting } from '../setting';
import { isAwaited, isLate, type AskedRun } from './asked-run';
import { healthQuery } from './health-query';
import { IndexHealth } from './index-health';
import './health.css';

/** Does Jira's search know what the agreements say? */
export function HealthSetting({ view }: { view: ProjectAgreement }) {
  const { project, agreements } = view;
  const isTracking = agreements.some(({ tracking }) => tracking);
  const [asked, setAsked] = useState<AskedRun>();
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    ...healthQuery(project.id, asked),
    enabled: isTracking,
  });
  return (
    <Setting title={t('health.title')} about={t('health.about')}>
      {!isTracking && <p className="setting__why">{t('health.notTracking')}</p>}
      {error && <RetryNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <IndexHealth
          view={view}
          health={data}
          awaited={isAwaited(asked, data) ? (isLate(asked, dataUpdatedAt) ? 'late' : 'soon') : undefined}
          onAsked={setAsked}
        />
      )}
      {isTracking && !data && !error && (
        <p className="setting__why" role="status">
          {t('health.reading')}
        </p>
      )}
    </Setting>
  );
}
