import { PersonName } from '../../shared/people/person-name';
import { dayText } from '../../shared/texts/date-text';
import { RichText } from '../../shared/texts/rich-text';
import { t } from '../../shared/texts/text';
import type { ProjectAgreement } from '../frame/project-gate';
import { useOwnerContext } from '../frame/use-owner-context';
import { StartTrackingButton } from '../matrix/tracking/start-tracking-button';
import { Proposals } from '../terms/proposals';
import { Setting } from './setting';
import { StopTracking } from './stop-tracking';

export function TrackingSetting({ view }: { view: ProjectAgreement }) {
  const { tracking, terms, proposals } = view.agreement;
  const context = useOwnerContext(view);
  const stops = proposals.filter(({ change }) => change.kind === 'stopTracking');
  return (
    <Setting title={t('settings.tracking')} about={t(tracking ? 'settings.trackingAbout' : 'tracking.lead')}>
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
      <Proposals view={view} proposals={stops} context={context} />
      {view.viewer.side && (
        <div className="setting__moves">
          {!tracking && <StartTrackingButton view={view} />}
          {tracking && stops.length === 0 && <StopTracking view={view} context={context} />}
        </div>
      )}
      {!tracking && !view.viewer.side && <p className="setting__why">{t('settings.trackingByLeads')}</p>}
    </Setting>
  );
}
