import type { HealthView } from '../../../../src/contract';
import type { IndexCounts } from './health-query';

/** The two counts come one after the other from a search that lags: never less than nothing. */
export function waitingEpics(
  { all, indexed }: IndexCounts,
  { skipped }: Pick<HealthView, 'skipped'>,
): number {
  return Math.max(all - indexed - skipped.count, 0);
}
