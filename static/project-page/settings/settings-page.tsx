import { t } from '../../shared/texts/text';
import { Announcer } from '../../shared/ui/announcer';
import { AgreementSwitcher } from '../frame/agreement-switcher';
import { useProjectView } from '../frame/project-gate';
import { ReadOnlyNote } from '../frame/read-only-note';
import { AbsencesSetting } from './absences/absences-setting';
import { AgreementsSetting } from './agreements/agreements-setting';
import { DigestSetting } from './digest/digest-setting';
import { HealthSetting } from './health/health-setting';
import { LeadsSetting } from './leads/leads-setting';
import { RolesSetting } from './roles/roles-setting';
import { RulesSetting } from './rules/rules-setting';
import { TrackingSetting } from './tracking-setting';
import { TransferSetting } from './transfer/transfer-setting';
import '../../shared/settings/settings.css';

export function SettingsPage() {
  const view = useProjectView();
  return (
    // What is being typed belongs to one agreement.
    <Announcer key={view.agreement.id}>
      <header className="page__head">
        <h1 className="page__title">{t('settings.title')}</h1>
        {!view.viewer.side && !view.viewer.canAdminister && <ReadOnlyNote view={view} />}
      </header>
      <AgreementSwitcher view={view} />
      <LeadsSetting view={view} />
      <TrackingSetting view={view} />
      <RulesSetting view={view} />
      <RolesSetting view={view} />
      <AbsencesSetting view={view} />
      <DigestSetting view={view} />
      <AgreementsSetting view={view} />
      <HealthSetting view={view} />
      <TransferSetting view={view} />
    </Announcer>
  );
}
