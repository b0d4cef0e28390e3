import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { StartTrackingButton } from './start-tracking-button';
import './tracking-strip.css';

/** The next step after the questions, until it is done. Only a lead can take it. */
export function TrackingStrip({ view }: { view: ProjectAgreement }) {
  if (view.agreement.tracking || !view.viewer.side) return null;
  return (
    <section className="tracking-strip">
      <div className="tracking-strip__text">
        <h2 className="tracking-strip__title">{t('tracking.title')}</h2>
        <p className="tracking-strip__lead">{t('tracking.lead')}</p>
      </div>
      <StartTrackingButton view={view} />
    </section>
  );
}
