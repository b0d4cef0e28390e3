import { postCodeActivities } from '../../../src/domain/activity';
import type { AgreementSettings } from '../../../src/domain/agreement';
import { t, tName } from '../../shared/texts/text';
import { Setting } from './setting';

/** What every tracked epic is checked for, and from when. */
export function RulesSetting({ settings }: { settings: AgreementSettings }) {
  return (
    <Setting title={t('settings.rules')} about={t('settings.rulesAbout')}>
      <dl className="facts">
        {postCodeActivities.map((activity) => (
          <div key={activity} className="facts__row">
            <dt>{tName('activity', activity)}</dt>
            <dd>{t(`settings.appliesTo.${settings.appliesTo[activity]}`)}</dd>
          </div>
        ))}
        <div className="facts__row">
          <dt>{t('settings.decideByLabel')}</dt>
          <dd>{t(`settings.decideBy.${settings.decideBy}`)}</dd>
        </div>
        <div className="facts__row">
          <dt>{t('settings.notShipped')}</dt>
          <dd>{settings.notShipped.join(', ')}</dd>
        </div>
        <div className="facts__row">
          <dt>{t('settings.timeZone')}</dt>
          <dd>{settings.timeZone}</dd>
        </div>
      </dl>
    </Setting>
  );
}
