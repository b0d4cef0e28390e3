import type { HealthView } from '../../../../src/contract';
import { t, tCount } from '../../../shared/texts/text';

/** How far a repair has come. */
export function RunningRepair({ running }: { running: NonNullable<HealthView['running']> }) {
  const { found, done } = running;
  return (
    <div className="repair">
      <p className="repair__text">{tCount('health.running', found, { done })}</p>
      <progress
        className="repair__bar"
        max={Math.max(found, 1)}
        value={done}
        aria-label={t('health.progress')}
      />
    </div>
  );
}
