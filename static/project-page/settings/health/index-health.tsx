import Button from '@atlaskit/button/new';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { HealthView } from '../../../../src/contract';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { epicsJqlQuery } from '../../../shared/epic/epics-query';
import { errorText } from '../../../shared/texts/error-text';
import { numberText, t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { askedRun, type AskedRun } from './asked-run';
import { healthQuery, indexCountsQuery } from './health-query';
import { unindexedEpics } from './index-counts';
import { RunState, type Awaited } from './run-state';
import { SkippedEpics } from './skipped-epics';

type IndexHealthProps = {
  view: ProjectAgreement;
  health: HealthView;
  awaited: Awaited | undefined;
  onAsked: (asked: AskedRun) => void;
};

export function IndexHealth({ view, health, awaited, onAsked }: IndexHealthProps) {
  const { agreement, project, viewer } = view;
  const client = useQueryClient();
  const jql = useQuery(epicsJqlQuery(project.id)).data;
  const counts = useQuery({ ...indexCountsQuery(jql ?? '', health), enabled: typeof jql === 'string' });
  const repair = useMutation({
    mutationFn: async () => unwrap(await invoke('repairIndex', { projectId: project.id })),
    onSuccess: (after) => {
      onAsked(askedRun(health, Date.now()));
      client.setQueryData(healthQuery(project.id).queryKey, after);
    },
  });
  const { lastRun, running, skipped } = health;
  const { waiting, unseen = skipped.count } = counts.data ? unindexedEpics(counts.data, health) : {};
  const failure = repair.error ?? counts.error;
  return (
    <>
      <dl className="health">
        <Count label={t('health.indexed')} value={counts.data?.indexed} />
        <Count label={t('health.waiting')} value={waiting} />
        <Count label={t('health.skipped')} value={unseen} tone={unseen > 0 ? 'warning' : undefined} />
        <Count
          label={t('health.failed')}
          value={lastRun?.failed ?? 0}
          tone={lastRun && lastRun.failed > 0 ? 'warning' : undefined}
        />
      </dl>
      <RunState health={health} awaited={awaited} timeZone={agreement.terms.settings.timeZone} />
      {skipped.issueIds.length > 0 && <SkippedEpics issueIds={skipped.issueIds} />}
      {failure && (
        <p className="form__failure" role="alert">
          {errorText(failure)}
        </p>
      )}
      {(viewer.side ?? viewer.canAdminister) && (
        <div className="setting__moves">
          <Button
            isLoading={repair.isPending || running !== null || awaited !== undefined}
            onClick={() => {
              repair.mutate();
            }}
          >
            {t('health.runNow')}
          </Button>
        </div>
      )}
    </>
  );
}

type CountProps = { label: string; value: number | undefined; tone?: 'warning' | undefined };

function Count({ label, value, tone }: CountProps) {
  return (
    <div className={tone ? `health__count health__count--${tone}` : 'health__count'}>
      <dt>{label}</dt>
      <dd>{value === undefined ? '…' : numberText(value)}</dd>
    </div>
  );
}
