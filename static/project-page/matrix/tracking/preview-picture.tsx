import { severities } from '../../../../src/domain/verdict';
import { numberText, t, tCount } from '../../../shared/texts/text';
import { SeverityMark } from './severity-mark';
import { silences } from '../../../../src/domain/silence';
import type { TrackingPreview } from './tracking-preview';
import './preview-picture.css';

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Every epic of the project as one square: tracked ones by what would be said about them, silent ones faint. */
export function PreviewPicture({ preview: { tracked, silent, remarks } }: { preview: TrackingPreview }) {
  const [trackedCount, silentCount] = [sum(tracked), sum(silent)];
  const worstFirst = severities.toReversed();
  return (
    <div className="preview">
      <div className="preview__columns">
        <section className="preview__part">
          <p className="preview__number">{numberText(trackedCount)}</p>
          <h3 className="preview__heading">{tCount('tracking.tracked', trackedCount)}</h3>
          <p className="preview__why">{t('tracking.trackedWhy')}</p>
        </section>
        <section className="preview__part">
          <p className="preview__number preview__number--silent">{numberText(silentCount)}</p>
          <h3 className="preview__heading">{tCount('tracking.silent', silentCount)}</h3>
          <p className="preview__why">
            {silences
              .filter((silence) => silent[silence] > 0)
              .map((silence) => tCount(`tracking.silence.${silence}`, silent[silence]))
              .join(' · ')}
          </p>
        </section>
      </div>
      <div className="preview__squares" aria-hidden="true">
        {worstFirst.flatMap((severity) =>
          Array.from({ length: tracked[severity] }, (_, index) => (
            <span key={`${severity}${String(index)}`} className={`square square--${severity}`} />
          )),
        )}
        {Array.from({ length: silentCount }, (_, index) => (
          <span key={index} className="square square--silent" />
        ))}
      </div>
      <h3 className="preview__heading">{t('tracking.wouldSay')}</h3>
      {remarks.length === 0 && <p className="preview__why">{t('tracking.nothingToSay')}</p>}
      {remarks.length > 1 && <p className="preview__why">{t('tracking.severalLines')}</p>}
      <ul className="preview__remarks">
        {remarks.map(({ activity, reason, severity, epics }) => (
          <li key={`${activity} ${reason} ${severity}`} className="preview__remark">
            <SeverityMark severity={severity} />
            <span className="preview__reason">
              {t('tracking.remark', {
                activity: t(`epic.name.${activity}`),
                reason: t(`tracking.reason.${reason}`),
              })}
            </span>
            <span>{tCount('tracking.epics', epics)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
