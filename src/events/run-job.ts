import type { InvocationError } from '@forge/events';
import * as z from 'zod/mini';
import { jobPorts } from '../composition-root';
import { logFailure } from '../failure-log';
import { AppError } from '../usecases/app-error';
import type { Job } from '../usecases/ports';
import { projectEpics } from '../usecases/project-epics';
import { repairProject } from '../usecases/repair-project';
import { tellPerson } from '../usecases/tell-person';
import { jobSchema } from './job-schema';
import { retryLater } from './retry';

const eventSchema = z.object({
  body: jobSchema,
  retryContext: z.optional(z.object({ retryCount: z.int() })),
});
const messageRetries = 5;

/** The consumer of the queue. Every job may come twice, and may start over where it was interrupted. */
export async function runJob(event: unknown): Promise<InvocationError | undefined> {
  const { body, retryContext } = eventSchema.parse(event);
  try {
    await run(body);
    return undefined;
  } catch (cause) {
    logFailure(`job ${body.kind}`, cause);
    const isHopeless = body.kind === 'tell' && !mayBeTold(cause, retryContext?.retryCount ?? 0);
    return isHopeless ? undefined : retryLater(cause);
  }
}

async function run(job: Job): Promise<void> {
  switch (job.kind) {
    case 'projectEpics':
      reportSkipped(await projectEpics(jobPorts, job));
      return;
    case 'repairProject':
      reportSkipped(await repairProject(jobPorts, job));
      return;
    case 'forgetProject':
      return jobPorts.agreements.forgetProject(job.projectId);
    case 'tell':
      if (!(await tellPerson(jobPorts, job))) console.warn(`no epic to tell of ${job.notice} through`);
      return;
  }
}

function reportSkipped({ skipped }: { skipped: unknown[] }): void {
  if (skipped.length > 0) console.warn(`index not writable on ${String(skipped.length)} epics`);
}

/**
 * What Jira refuses it will refuse again, and an old message helps nobody. One that may have arrived is sent again:
 * people are told at least once, as the queue itself delivers.
 */
const mayBeTold = (cause: unknown, retries: number): boolean =>
  retries < messageRetries && !(cause instanceof AppError && ['FORBIDDEN', 'NOT_FOUND'].includes(cause.code));
