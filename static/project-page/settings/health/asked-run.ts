import type { HealthView } from '../../../../src/contract';

/** A run that somebody asked for on this screen; times are in milliseconds since 1970. */
export type AskedRun = {
  at: number;
  /** When the last run before it ended. */
  after: string | undefined;
};

const seconds = 1000;
const startsWithin = 20 * seconds;

export const askedRun = (health: Pick<HealthView, 'lastRun'>, now: number): AskedRun => ({
  at: now,
  after: health.lastRun?.endedAt,
});

/** Nothing tells of a run before it has begun, nor of a short one before it is over. */
export const isAwaited = (
  asked: AskedRun | undefined,
  { lastRun }: Pick<HealthView, 'lastRun'>,
): asked is AskedRun => asked !== undefined && lastRun?.endedAt === asked.after;

/** Other work stands before it in the app's queue. */
export const isLate = ({ at }: AskedRun, now: number): boolean => now - at > startsWithin;

/** When to look again, in milliseconds, while somebody watches. */
export function lookAgainIn(
  health: Pick<HealthView, 'lastRun' | 'running'>,
  asked: AskedRun | undefined,
  now: number,
): number | false {
  if (health.running) return 3 * seconds;
  if (!isAwaited(asked, health)) return false;
  return isLate(asked, now) ? 15 * seconds : 2 * seconds;
}
