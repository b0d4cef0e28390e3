import { tName } from '../../../shared/texts/text';
import { Seam, type SeamKind } from '../picture/seam';

const sample: { activity: string; seam: SeamKind }[] = [
  { activity: 'rollout', seam: 'joined' },
  { activity: 'experiment', seam: 'orphan' },
  { activity: 'feedback', seam: 'waiting' },
  { activity: 'spec', seam: 'joined' },
  { activity: 'technical-roadmap', seam: 'joined' },
];

/** Decoration only: the card in front of it says it in words. */
export function SampleMatrix() {
  return (
    <div className="sample" aria-hidden="true">
      {sample.map(({ activity, seam }) => (
        <div key={activity} className="sample__row">
          <span className="sample__name">{tName('activity', activity)}</span>
          <span className={`sample__half sample__half--product sample__half--${seam}`} />
          <Seam kind={seam} />
          <span className={`sample__half sample__half--engineering sample__half--${seam}`} />
        </div>
      ))}
    </div>
  );
}
