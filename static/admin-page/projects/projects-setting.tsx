import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { WhereOn } from '../../../src/domain/site-settings';
import { SettingSection } from '../../shared/settings/setting-section';
import { t } from '../../shared/texts/text';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { byProject } from './by-project';
import { ProjectsTable } from './projects-table';
import { siteHealthQuery } from './site-health-query';

/** Where the app is in use, read page after page. */
export function ProjectsSetting({ whereOn }: { whereOn: WhereOn }) {
  const { data, error, isError, hasNextPage, isFetching, fetchNextPage, refetch } =
    useInfiniteQuery(siteHealthQuery());
  const reads = hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (reads) void fetchNextPage();
  }, [reads, fetchNextPage]);
  const rows = useMemo(() => byProject(data?.pages.flatMap(({ agreements }) => agreements) ?? []), [data]);
  return (
    <SettingSection title={t('site.projects.title')} about={t('site.projects.about')}>
      {error && <RetryNotice error={error} onRetry={() => void (data ? fetchNextPage() : refetch())} />}
      {!data && !error && (
        <p className="setting__why" role="status">
          {t('site.projects.reading')}
        </p>
      )}
      {data && rows.length === 0 && <p className="setting__why">{t('site.projects.none')}</p>}
      {rows.length > 0 && <ProjectsTable rows={rows} isReading={hasNextPage} whereOn={whereOn} />}
    </SettingSection>
  );
}
