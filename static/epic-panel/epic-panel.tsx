import { useQuery } from '@tanstack/react-query';
import { OperationFailed } from '../shared/bridge/operation';
import { t } from '../shared/texts/text';
import { RetryNotice } from '../shared/ui/retry-notice';
import type { IssueId } from '../../src/domain/ids';
import { PanelContent } from './panel-content';
import { epicQuery } from '../shared/epic/epic-query';
import { useIssueChanges } from './use-issue-changes';

type EpicPanelProps = { issueId: IssueId; projectKey: string };

/** Where nothing is said about an epic, why. */
function silence(error: Error): string | undefined {
  const code = error instanceof OperationFailed ? error.failure.code : undefined;
  if (code === 'SWITCHED_OFF') return t('panel.off');
  return code === 'NOT_TRACKED' || code === 'NOT_FOUND' ? t('panel.silent') : undefined;
}

export function EpicPanel({ issueId, projectKey }: EpicPanelProps) {
  useIssueChanges(issueId);
  const { data, error, refetch } = useQuery(epicQuery(issueId));
  if (data) return <PanelContent view={data} projectKey={projectKey} />;
  if (!error) return <PanelSkeleton />;
  const why = silence(error);
  if (why !== undefined) return <p className="panel__silent">{why}</p>;
  return <RetryNotice error={error} onRetry={() => void refetch()} />;
}

function PanelSkeleton() {
  return (
    <div className="panel-skeleton" role="status" aria-label={t('panel.loading')}>
      {[0, 1, 2].map((line) => (
        <span key={line} className="panel-skeleton__line" />
      ))}
    </div>
  );
}
