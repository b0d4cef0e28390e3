import type { IssueId } from '../domain/ids';
import type { IsoDateTime } from '../domain/time';
import type { Health, Skipped } from './ports/health';
import type { Projected } from './project-epics';

export type Run = NonNullable<Health['running']>;

export const noHealth: Health = { basis: null, days: [], lastRun: null, running: null };
const newestSkipped = 100;
const noneSkipped: Skipped = { count: 0, issueIds: [] };

export const newRun = (at: IsoDateTime): Run => ({
  startedAt: at,
  at,
  found: 0,
  done: 0,
  written: 0,
  failed: 0,
  skipped: noneSkipped,
});

/** After a batch: what became of `looked` epics. */
export const afterBatch = (run: Run, looked: number, projected: Projected, at: IsoDateTime): Run => ({
  ...run,
  at,
  done: run.done + looked,
  found: Math.max(run.found, run.done + looked),
  written: run.written + projected.written,
  failed: run.failed + projected.refused,
  skipped: withSkipped(run.skipped, projected.skipped),
});

/** What it had written, and Jira passed over. */
export const afterReadBack = (run: Run, { skipped, refused }: Projected): Run => ({
  ...run,
  written: run.written - skipped.length,
  failed: run.failed + refused,
  skipped: withSkipped(run.skipped, skipped),
});

/** Over the index once more, which finds again what could not be written. */
export const goingOn = (run: Run): Run => ({ ...run, failed: 0, skipped: noneSkipped });

export const withSkipped = ({ count, issueIds }: Skipped, more: readonly IssueId[]): Skipped => ({
  count: count + more.length,
  issueIds: [...issueIds, ...more].slice(0, newestSkipped),
});

export const ended = ({ startedAt, written, failed, skipped }: Run, endedAt: IsoDateTime) => ({
  startedAt,
  endedAt,
  written,
  failed,
  skipped,
});

const hourMs = 3_600_000;

/** A run that was not heard of for longer than two hours broke off, and nobody took it up again. */
export const isForgotten = ({ running }: Health, now: Date): boolean =>
  running !== null && now.getTime() - Date.parse(running.at) > 2 * hourMs;
