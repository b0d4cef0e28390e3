import { useQuery } from '@tanstack/react-query';
import { OperationFailed } from '../shared/bridge/operation';
import '../shared/settings/settings.css';
import { t } from '../shared/texts/text';
import { Announcer } from '../shared/ui/announcer';
import { Notice } from '../shared/ui/notice';
import { PageSkeleton } from '../shared/ui/page-skeleton';
import { RetryNotice } from '../shared/ui/retry-notice';
import { AllowedSetting } from './allowed-setting';
import { ProjectsSetting } from './projects/projects-setting';
import { siteSettingsQuery } from './site-settings-query';
import { TemplateSetting } from './template/template-setting';
import { WhereSetting } from './where/where-setting';

const isForbidden = (error: Error | null): boolean =>
  error instanceof OperationFailed && error.failure.code === 'FORBIDDEN';

/** What Jira's administrators say about the app on the whole site. */
export function AdminPage() {
  const { data, error, refetch } = useQuery(siteSettingsQuery());
  // Also when it was there before: rights end.
  if (isForbidden(error)) {
    return (
      <Notice tone="warning" title={t('site.forbidden')}>
        {t('site.forbiddenAbout')}
      </Notice>
    );
  }
  if (!data) return error ? <RetryNotice error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return (
    <Announcer>
      <header className="page__head">
        <h1 className="page__title">{t('site.title')}</h1>
        <p className="page__lead">{t('site.lead')}</p>
      </header>
      <WhereSetting site={data} />
      <AllowedSetting site={data} />
      <TemplateSetting site={data} />
      <ProjectsSetting whereOn={data.settings.whereOn} />
    </Announcer>
  );
}
