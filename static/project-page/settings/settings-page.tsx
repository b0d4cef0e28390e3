import { t } from '../../shared/texts/text';
import { Announcer } from '../../shared/ui/announcer';
import { NotSetUp } from '../frame/not-set-up';
import { useProjectView } from '../frame/project-gate';
import { LeadsSetting } from './leads-setting';
import { RolesSetting } from './roles-setting';
import { RulesSetting } from './rules-setting';
import { TrackingSetting } from './tracking-setting';
import './settings.css';

export function SettingsPage() {
  const view = useProjectView();
  const { agreement } = view;
  if (!agreement) return <NotSetUp title={t('settings.title')} />;
  const agreed = { ...view, agreement };
  return (
    <Announcer>
      <header className="page__head">
        <h1 className="page__title">{t('settings.title')}</h1>
      </header>
      <LeadsSetting view={agreed} />
      <TrackingSetting view={agreed} />
      <RulesSetting settings={agreement.terms.settings} />
      <RolesSetting roles={agreement.roles} />
    </Announcer>
  );
}
