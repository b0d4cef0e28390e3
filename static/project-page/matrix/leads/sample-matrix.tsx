import { Seam, type SeamKind } from '../picture/seam';

const sample: SeamKind[] = ['joined', 'orphan', 'joined', 'overlap', 'waiting', 'joined'];

/** Decoration only: the card in front of it says it in words. */
export function SampleMatrix() {
  return (
    <div className="sample" aria-hidden="true">
      {sample.map((seam, row) => (
        <div key={row} className="sample__row">
          <span className={`sample__half sample__half--product sample__half--${seam}`} />
          <Seam kind={seam} />
          <span className={`sample__half sample__half--engineering sample__half--${seam}`} />
        </div>
      ))}
    </div>
  );
}
