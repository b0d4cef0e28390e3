import { useQuery } from '@tanstack/react-query';
import type { SiteSettingsView } from '../../../src/contract';
import { Fact } from '../../shared/settings/fact';
import { SettingSection } from '../../shared/settings/setting-section';
import { listText } from '../../shared/texts/list-text';
import { t } from '../../shared/texts/text';
import { RetryNotice } from '../../shared/ui/retry-notice';
import type { ProjectName } from './project-name';
import { namedProjectsQuery } from './project-queries';
import { WhereForm } from './where-form';

/** In which projects there is an app at all. */
export function WhereSetting({ site }: { site: SiteSettingsView }) {
  const { rule, projectIds } = site.settings.whereOn;
  const { data, error, refetch } = useQuery(namedProjectsQuery(projectIds));
  const isKnown = projectIds.length === 0 || data !== undefined;
  const projects = projectIds.map(
    (id): ProjectName => data?.get(id) ?? { id, key: id, name: t('site.where.unknown') },
  );
  return (
    <SettingSection title={t('site.where.title')} about={t('site.where.about')}>
      {error && <RetryNotice error={error} onRetry={() => void refetch()} />}
      <dl className="facts">
        <Fact
          label={t('site.where.on')}
          editor={isKnown ? (close) => <WhereForm site={site} named={projects} onDone={close} /> : undefined}
        >
          {projects.length === 0
            ? t('site.where.everywhere')
            : t(`site.where.${rule}`, {
                projects: isKnown ? listText(projects.map(({ name }) => name)) : '…',
              })}
        </Fact>
      </dl>
    </SettingSection>
  );
}
