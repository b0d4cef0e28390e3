import type { SiteSettingsView } from '../../../src/contract';
import { SettingSection } from '../../shared/settings/setting-section';
import { t } from '../../shared/texts/text';
import { ActivityList } from './activity-list';
import { RoleList } from './role-list';
import { RuleFacts } from './rule-facts';
import { WithoutFact } from './without-fact';

/** What an agreement starts with. Those that are there already keep what they have. */
export const TemplateSetting = ({ site }: { site: SiteSettingsView }) => (
  <SettingSection title={t('site.template.title')} about={t('site.template.about')}>
    <RuleFacts site={site} />
    <h3 className="setting__part">{t('site.template.activities')}</h3>
    <dl className="facts">
      <WithoutFact site={site} />
    </dl>
    <ActivityList site={site} />
    <h3 className="setting__part">{t('site.template.roles')}</h3>
    <RoleList site={site} />
  </SettingSection>
);
