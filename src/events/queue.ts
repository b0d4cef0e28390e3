import { Queue } from '@forge/events';
import { logFailure } from '../failure-log';
import type { Job, Jobs } from '../usecases/ports';

const queue = new Queue({ key: 'projection' });
// https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api: events in one push.
const mostAtOnce = 50;
// One writer of the index per installation, so that a late job can't overwrite newer values.
const alone = { concurrency: { key: 'projection', limit: 1 } };

/** For what is retried as a whole. */
export const requiredJobs: Jobs = {
  push: async (...pushed: Job[]) => {
    const events = pushed.map((job) => ({ body: { ...job }, ...(job.kind !== 'tell' && alone) }));
    for (let start = 0; start < events.length; start += mostAtOnce) {
      await queue.push(events.slice(start, start + mostAtOnce));
    }
  },
};

/** For commands, and for rounds that would rather lose one job than the rest. */
export const jobs: Jobs = {
  push: (...pushed) =>
    requiredJobs.push(...pushed).catch((cause: unknown) => {
      logFailure(`push ${pushed.map(({ kind }) => kind).join(', ')}`, cause);
    }),
};
