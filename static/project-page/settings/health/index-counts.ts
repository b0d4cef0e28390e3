import type { HealthView } from '../../../../src/contract';
import type { IndexCounts } from './health-query';

// By then search knows all that a run wrote.
const lagMs = 60_000;

/**
 * Those that no run has written: it is to come, or is over and did not find them, because the app can't see them. The
 * counts come one after the other: never less than nothing.
 */
export function unindexedEpics(
  { all, indexed, at }: IndexCounts,
  { skipped, isComplete, lastRun }: Pick<HealthView, 'skipped' | 'isComplete' | 'lastRun'>,
): { waiting: number; unseen: number } {
  const left = Math.max(all - indexed - skipped.count, 0);
  const isOver = isComplete && lastRun !== null && at - Date.parse(lastRun.endedAt) > lagMs;
  return isOver ? { waiting: 0, unseen: skipped.count + left } : { waiting: left, unseen: skipped.count };
}
