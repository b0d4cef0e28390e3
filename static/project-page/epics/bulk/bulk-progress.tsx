import Button from '@atlaskit/button/new';
import { t, tCount } from '../../../shared/texts/text';

type BulkProgressProps = { done: number; total: number; failed: number; onStop: () => void };

export function BulkProgress({ done, total, failed, onStop }: BulkProgressProps) {
  const label = t('epics.bulk.progress', { done, total });
  return (
    <>
      <p className="bulk__line" role="status">
        <progress className="bulk__bar" aria-label={label} value={done} max={total} />
        {label}
        {failed > 0 && <span className="bulk__failed">{tCount('epics.bulk.failedSoFar', failed)}</span>}
      </p>
      <div className="dialog__foot">
        <Button autoFocus onClick={onStop}>
          {t('epics.bulk.stop')}
        </Button>
      </div>
    </>
  );
}
