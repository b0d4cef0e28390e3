import type { HealthView } from '../../../../src/contract';
import { dayText, timeText } from '../../../shared/texts/date-text';
import { t, tCount } from '../../../shared/texts/text';
import { RunningRepair } from './running-repair';

/** A run that was asked for and has not come yet. */
export type Awaited = 'soon' | 'late';

type RunStateProps = {
  health: Pick<HealthView, 'lastRun' | 'running'>;
  awaited: Awaited | undefined;
  timeZone: string;
};

/** The run that goes on, the one to come, or else the last. */
export function RunState({ health: { lastRun, running }, awaited, timeZone }: RunStateProps) {
  return (
    <div className="run-state" role="status">
      {running ? (
        <RunningRepair running={running} />
      ) : (
        <p className="setting__why">
          {awaited
            ? t(`health.awaited.${awaited}`)
            : lastRun
              ? t('health.lastRun', {
                  day: dayText(lastRun.endedAt, timeZone),
                  time: timeText(lastRun.endedAt, timeZone),
                  written: tCount('health.written', lastRun.written),
                })
              : t('health.neverRun')}
        </p>
      )}
    </div>
  );
}
