import type { Job } from './queue-event';

const KEPT_FINISHED = 200;

/** What became of the events of each push. */
export function createJobs(initial: Record<string, Job>) {
  const jobs = new Map(Object.entries(initial));

  function forgetOldest(): void {
    const finished = [...jobs].filter(([, { inProgress }]) => inProgress === 0);
    for (const [jobId] of finished.slice(0, -KEPT_FINISHED)) jobs.delete(jobId);
  }

  return {
    open: (jobId: string, queueName: string): void => {
      forgetOldest();
      jobs.set(jobId, { queueName, success: 0, inProgress: 0, failed: 0 });
    },
    started: (jobId: string, events: number): void => {
      const job = jobs.get(jobId);
      if (job) job.inProgress += events;
    },
    finished: (jobId: string, outcome: 'success' | 'failed'): void => {
      const job = jobs.get(jobId);
      if (!job) return;
      job.inProgress -= 1;
      job[outcome] += 1;
    },
    find: (jobId: string, queueName: string): Job | undefined => {
      const job = jobs.get(jobId);
      return job?.queueName === queueName ? job : undefined;
    },
    isCancelled: (jobId: string): boolean => !jobs.has(jobId),
    cancel: (jobId: string): boolean => jobs.delete(jobId),
    toJSON: () => Object.fromEntries(jobs),
  };
}
