import type { SiteSettingsView } from '../../src/contract';
import { SettingSection } from '../shared/settings/setting-section';
import { errorText } from '../shared/texts/error-text';
import { t } from '../shared/texts/text';
import { useAnnounce } from '../shared/ui/announcer';
import './allowed-setting.css';
import { useSiteChange } from './use-site-change';

const features = ['flags', 'privateFeatures'] as const;

/** What the app may do at all. */
export function AllowedSetting({ site }: { site: SiteSettingsView }) {
  const announce = useAnnounce();
  const change = useSiteChange(site, () => {
    announce(t('site.saved'));
  });
  const shown = change.isPending ? change.variables : site.settings;
  return (
    <SettingSection title={t('site.allowed.title')} about={t('site.allowed.about')}>
      {features.map((feature) => (
        <div key={feature}>
          <label className="allowed">
            <input
              type="checkbox"
              className="allowed__box"
              aria-describedby={`about-${feature}`}
              checked={shown[feature]}
              disabled={change.isPending}
              onChange={({ currentTarget }) => {
                change.mutate({ ...site.settings, [feature]: currentTarget.checked });
              }}
            />
            {t(`site.allowed.${feature}`)}
          </label>
          <p id={`about-${feature}`} className="allowed__about">
            {t(`site.allowed.${feature}About`)}
          </p>
        </div>
      ))}
      {change.error && (
        <p className="form__failure" role="alert">
          {errorText(change.error)}
        </p>
      )}
    </SettingSection>
  );
}
