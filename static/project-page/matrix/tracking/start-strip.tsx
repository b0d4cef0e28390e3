import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { MeetingMark } from '../comparison/meeting-mark';
import { afterCode } from '../questions/open-questions';
import { StartTrackingButton } from './start-tracking-button';
import './tracking-strip.css';
import './start-strip.css';

/** The next step after the questions, which only a lead can take: it stands out once nothing else is left. */
export function StartStrip({ view }: { view: ProjectAgreement }) {
  const isNext = afterCode(view.agreement).every(({ state }) => state.state === 'agreed');
  return (
    <section className={`tracking-strip${isNext ? ' tracking-strip--next' : ''}`}>
      {isNext && <MeetingMark kind="joined" />}
      <div className="tracking-strip__text">
        <h2 className="tracking-strip__title">{t(isNext ? 'tracking.nextTitle' : 'tracking.title')}</h2>
        <p className="tracking-strip__lead">{t('tracking.lead')}</p>
      </div>
      <StartTrackingButton view={view} isNextStep={isNext} />
    </section>
  );
}
