import { postCodeActivities } from '../../../../src/domain/activity';
import { DaysField } from '../../../shared/settings/days-field';
import { t, tCount, tName } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { appliesToText } from '../../terms/terms-change-text';
import { useTermsWords } from '../../terms/use-terms-words';
import { Setting } from '../setting';
import { TermsFact } from '../terms-fact';
import { AnchorIssueFact } from './anchor-issue-fact';
import { AppliesToFields } from './applies-to-fields';
import { DecideByFact, DecidedByFact, NamedByFact } from './deciding-facts';
import { NotShippedFact } from './not-shipped-fact';
import { ShipsNothingFact } from './ships-nothing-fact';
import { TimeZoneField } from './time-zone-field';

/** What every tracked epic is checked for, and from when. */
export function RulesSetting({ view }: { view: ProjectAgreement }) {
  const { settings } = view.agreement.terms;
  const words = useTermsWords(
    view,
    postCodeActivities.flatMap((activity) => {
      const value = settings.appliesTo[activity];
      return value.kind === 'some' ? [{ kind: 'appliesTo', activity, value }] : [];
    }),
  );
  return (
    <Setting title={t('settings.rules')} about={t('settings.rulesAbout')}>
      <h3 className="setting__part">{t('settings.checkedFor')}</h3>
      <dl className="facts">
        {postCodeActivities.map((activity) => (
          <TermsFact
            key={activity}
            view={view}
            label={tName('activity', activity)}
            standing={{ kind: 'appliesTo', activity, value: settings.appliesTo[activity] }}
            editor={(change, onChange) => (
              <AppliesToFields
                projectId={view.project.id}
                legend={tName('activity', activity)}
                value={change.value}
                onChange={(value) => {
                  onChange({ ...change, value });
                }}
              />
            )}
          >
            <span className="sentence">{appliesToText(settings.appliesTo[activity], words)}</span>
          </TermsFact>
        ))}
        <ShipsNothingFact view={view} />
        <NotShippedFact view={view} />
      </dl>
      <h3 className="setting__part">{t('settings.deciding')}</h3>
      <dl className="facts">
        <DecideByFact view={view} />
        <DecidedByFact view={view} />
        <NamedByFact view={view} />
      </dl>
      <h3 className="setting__part">{t('settings.results')}</h3>
      <dl className="facts">
        {postCodeActivities.map((activity) => (
          <TermsFact
            key={activity}
            view={view}
            label={tName('activity', activity)}
            standing={{ kind: 'resultDays', activity, value: settings.resultDays[activity] }}
            editor={(change, onChange) => (
              <DaysField
                value={change.value}
                onChange={(value) => {
                  onChange({ ...change, value });
                }}
              />
            )}
          >
            {tCount('settings.daysAfterDone', settings.resultDays[activity])}
          </TermsFact>
        ))}
      </dl>
      <h3 className="setting__part">{t('settings.messages')}</h3>
      <dl className="facts">
        <TermsFact
          view={view}
          label={t('settings.timeZone')}
          standing={{ kind: 'timeZone', value: settings.timeZone }}
          editor={(change, onChange) => (
            <TimeZoneField
              value={change.value}
              onChange={(value) => {
                onChange({ ...change, value });
              }}
            />
          )}
        >
          {settings.timeZone}
        </TermsFact>
        <AnchorIssueFact view={view} />
      </dl>
    </Setting>
  );
}
