import type { InvocationError } from '@forge/events';
import * as z from 'zod/mini';
import { portsForJob, portsForRound } from '../composition-root';
import { logFailure } from '../failure-log';
import { AppError } from '../usecases/app-error';
import { beginDay } from '../usecases/begin-day';
import { forgetAccounts } from '../usecases/forget-accounts';
import { forgetEpic } from '../usecases/forget-epic';
import { forgetProject } from '../usecases/forget-project';
import { hourlyRound } from '../usecases/hourly-round';
import { importSuggestions } from '../usecases/import-suggestions';
import type { Job } from '../usecases/ports/job';
import type { JobPorts } from '../usecases/ports/job-ports';
import { projectEpics } from '../usecases/project-epics';
import { remindLeads } from '../usecases/remind-leads';
import { repairProject } from '../usecases/repair-project';
import { reportAccounts } from '../usecases/report-accounts';
import { sendDigests } from '../usecases/send-digests';
import { summariseProjects } from '../usecases/summarise-projects';
import { tellOnce } from '../usecases/tell-once';
import { tellSiteSettings } from '../usecases/tell-site-settings';
import { jobSchema } from './job-schema';
import { parsedEvent } from './parsed-event';
import { retryLater } from './retry';

const eventSchema = z.object({
  body: jobSchema,
  retryContext: z.optional(z.object({ retryCount: z.int() })),
});
// In half an hour.
const mostRetries = 5;

/** The consumer of the queue. Every job may come twice, and may start over where it was interrupted. */
export async function runJob(event: unknown): Promise<InvocationError | undefined> {
  const parsed = parsedEvent('job', eventSchema, event);
  if (!parsed) return undefined;
  const { body, retryContext } = parsed;
  try {
    await run(portsForJob(), body);
    return undefined;
  } catch (cause) {
    logFailure(`job ${body.kind}`, cause);
    const retries = retryContext?.retryCount ?? 0;
    return isHopeless(body, cause, retries) ? undefined : retryLater(cause, retries);
  }
}

async function run(ports: JobPorts, job: Job): Promise<void> {
  if (job.kind === 'tell') {
    if (!(await tellOnce(ports, job))) console.warn(`no epic to tell of ${job.notice} through`);
    return;
  }
  if (job.kind === 'remindLeads') return remindLeads(ports, job);
  if (job.kind === 'sendDigests') return sendDigests(ports, job);
  if (job.kind === 'summarise') return summariseProjects(ports, job);
  if (job.kind === 'tellSiteSettings') return tellSiteSettings(ports);
  if (job.kind === 'lookAround') return hourlyRound(portsForRound());
  await ports.epicIndex.awaitOpenTask();
  switch (job.kind) {
    case 'projectEpics':
      await projectEpics(ports, job);
      return;
    case 'repairProject':
      return repairProject(ports, job);
    case 'beginDay':
      return beginDay(ports, job);
    case 'forgetProject':
      return forgetProject(ports, job);
    case 'forgetEpic':
      return forgetEpic(ports, job);
    case 'reportAccounts':
      return reportAccounts(ports, job);
    case 'forgetAccounts':
      return forgetAccounts(ports, job);
    case 'importSuggestions':
      return importSuggestions(ports, job);
    case 'importHistory':
      return ports.changes.addImported(job.changes);
  }
}

/** What the hourly round would find again is not tried for ever. What only an event told is. */
function isHopeless(job: Job, cause: unknown, retries: number): boolean {
  switch (job.kind) {
    case 'forgetProject':
    case 'forgetEpic':
    case 'forgetAccounts':
    case 'importSuggestions':
    case 'importHistory':
      return false;
    case 'beginDay':
    case 'lookAround':
    case 'projectEpics':
    case 'remindLeads':
    case 'repairProject':
    case 'reportAccounts':
    case 'summarise':
    case 'tellSiteSettings':
      return retries >= mostRetries;
    case 'sendDigests':
    case 'tell':
      return retries >= mostRetries || isRefused(cause);
  }
}

/** What Jira refuses it will refuse again, and an old message helps nobody. */
const isRefused = (cause: unknown): boolean =>
  cause instanceof AppError &&
  (['FORBIDDEN', 'NOT_FOUND'].includes(cause.code) || (typeof cause.cause === 'number' && cause.cause < 500));
