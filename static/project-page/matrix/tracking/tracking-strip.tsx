import Button from '@atlaskit/button/new';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import { useNavigation } from '../../frame/navigation';
import type { ProjectAgreement } from '../../frame/project-gate';
import { afterCode } from '../questions/open-questions';
import { StartTrackingButton } from './start-tracking-button';
import { MeetingMark } from '../comparison/meeting-mark';
import './tracking-strip.css';

/** The next step after the questions, which only a lead can take; afterwards the way to the epics. */
export function TrackingStrip({ view }: { view: ProjectAgreement }) {
  const { go } = useNavigation();
  const { tracking, terms } = view.agreement;
  const isNext = !tracking && afterCode(view.agreement).every(({ state }) => state.state === 'agreed');
  if (!tracking && !view.viewer.side) return null;
  return (
    <section className={`tracking-strip${isNext ? ' tracking-strip--next' : ''}`}>
      {isNext && <MeetingMark kind="joined" />}
      <div className="tracking-strip__text">
        <h2 className="tracking-strip__title">
          {tracking
            ? t('tracking.since', { day: dayText(tracking.startedAt, terms.settings.timeZone) })
            : t(isNext ? 'tracking.nextTitle' : 'tracking.title')}
        </h2>
        {!tracking && <p className="tracking-strip__lead">{t('tracking.lead')}</p>}
      </div>
      {tracking ? (
        <Button
          onClick={() => {
            go('epics');
          }}
        >
          {t('tracking.toEpics')}
        </Button>
      ) : (
        <StartTrackingButton view={view} isNextStep={isNext} />
      )}
    </section>
  );
}
