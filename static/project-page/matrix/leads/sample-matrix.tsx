import { t, tName } from '../../../shared/texts/text';
import { MeetingMark } from '../comparison/meeting-mark';
import type { SeamKind } from '../picture/seam';
import '../comparison/meeting.css';
import './sample-matrix.css';

type Sample = { activity: string; seam: SeamKind; says: [string, string] };

const rows = (): Sample[] => [
  { activity: 'rollout', seam: 'joined', says: [tName('role', 'engineers'), tName('role', 'engineers')] },
  { activity: 'experiment', seam: 'orphan', says: [t('lead.engineering'), t('lead.product')] },
  { activity: 'feedback', seam: 'overlap', says: [t('lead.product'), t('lead.engineering')] },
  { activity: 'spec', seam: 'joined', says: [t('lead.product'), t('lead.product')] },
];

/** What it becomes. Decoration only: the card beside it says it in words. */
export function SampleMatrix() {
  return (
    <div className="sample" aria-hidden="true">
      {rows().map(({ activity, seam, says: [product, engineering] }) => (
        <div key={activity} className="sample__row">
          <span className="sample__title">{tName('activity', activity)}</span>
          <div className={`meeting meeting--${seam}`}>
            <div className="meeting__side meeting__side--product">{seam !== 'joined' && product}</div>
            <div className="meeting__middle">
              <MeetingMark kind={seam} />
              <span className="meeting__outcome">
                <span className={`meeting__word meeting__word--${seam}`}>{t(`seam.${seam}`)}</span>
                {seam === 'joined' && product}
              </span>
            </div>
            <div className="meeting__side meeting__side--engineering">{seam !== 'joined' && engineering}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
