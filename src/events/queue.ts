import { Queue } from '@forge/events';
import { logFailure } from '../failure-log';
import type { Job, Jobs } from '../usecases/ports';

const queue = new Queue({ key: 'projection' });
// One writer of the index per installation, so that a late job can't overwrite newer values.
const alone = { concurrency: { key: 'projection', limit: 1 } };

export const jobs: Jobs = {
  push: async (job: Job) => {
    try {
      await queue.push({ body: { ...job }, ...(job.kind !== 'tell' && alone) });
    } catch (cause) {
      logFailure(`push ${job.kind}`, cause);
    }
  },
};
