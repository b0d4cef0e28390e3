import { PersonName } from '../../shared/people/person-name';
import { dayText } from '../../shared/texts/date-text';
import { RichText } from '../../shared/texts/rich-text';
import { t } from '../../shared/texts/text';
import type { ProjectAgreement } from '../frame/project-gate';
import { StartTrackingButton } from '../matrix/tracking/start-tracking-button';
import { Setting } from './setting';

export function TrackingSetting({ view }: { view: ProjectAgreement }) {
  const { tracking, terms } = view.agreement;
  return (
    <Setting title={t('settings.tracking')} about={t('tracking.lead')}>
      {tracking && (
        <p className="setting__fact">
          <RichText
            text="settings.trackingSince"
            parts={{
              day: dayText(tracking.startedAt, terms.settings.timeZone),
              person: <PersonName accountId={tracking.startedBy} />,
            }}
          />
        </p>
      )}
      {!tracking && view.viewer.side && <StartTrackingButton view={view} />}
      {!tracking && !view.viewer.side && <p className="setting__why">{t('settings.trackingByLeads')}</p>}
    </Setting>
  );
}
