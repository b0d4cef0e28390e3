import { useState } from 'react';
import type { SiteSettingsView } from '../../src/contract';
import type { SiteSettings } from '../../src/domain/site-settings';
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
  // The mutation tells of itself a moment later: until then the box would spring back.
  const [wanted, setWanted] = useState<SiteSettings>();
  const shown = wanted ?? site.settings;
  const save = (settings: SiteSettings) => {
    setWanted(settings);
    change.mutate(settings, {
      onSettled: () => {
        setWanted(undefined);
      },
    });
  };
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
              disabled={wanted !== undefined}
              onChange={({ currentTarget }) => {
                save({ ...site.settings, [feature]: currentTarget.checked });
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
