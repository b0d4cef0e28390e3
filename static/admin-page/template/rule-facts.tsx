import type { SiteSettingsView } from '../../../src/contract';
import { postCodeActivities } from '../../../src/domain/activity';
import { t, tCount, tName } from '../../shared/texts/text';
import { DaysField } from '../../shared/settings/days-field';
import { DecidingFacts } from './deciding-facts';
import { AppliesToFact } from './applies-to-fact';
import { NotShippedFact } from './not-shipped-fact';
import { TemplateFact } from './template-fact';
import { withRules } from './with-rules';

/** The rules that mean the same in every project. */
export function RuleFacts({ site }: { site: SiteSettingsView }) {
  const { resultDays } = site.settings.template.rules;
  return (
    <>
      <h3 className="setting__part">{t('settings.checkedFor')}</h3>
      <dl className="facts">
        {postCodeActivities.map((activity) => (
          <AppliesToFact key={activity} site={site} activity={activity} />
        ))}
        <NotShippedFact site={site} />
      </dl>
      <h3 className="setting__part">{t('settings.deciding')}</h3>
      <dl className="facts">
        <DecidingFacts site={site} />
      </dl>
      <h3 className="setting__part">{t('settings.results')}</h3>
      <dl className="facts">
        {postCodeActivities.map((activity) => (
          <TemplateFact
            key={activity}
            site={site}
            label={tName('activity', activity)}
            isReady={({ rules }) => Number.isInteger(rules.resultDays[activity])}
            editor={(template, onChange) => (
              <DaysField
                value={template.rules.resultDays[activity]}
                onChange={(days) => {
                  const changed = { ...template.rules.resultDays, [activity]: days };
                  onChange(withRules(template, { resultDays: changed }));
                }}
              />
            )}
          >
            {tCount('settings.daysAfterDone', resultDays[activity])}
          </TemplateFact>
        ))}
      </dl>
    </>
  );
}
