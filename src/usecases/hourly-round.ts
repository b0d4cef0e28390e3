import type { Agreement } from '../domain/agreement';
import { allOf, isTracking, projectOf, type ProjectAgreements, projectTerms } from '../domain/agreements';
import type { AgreementId, ProjectId } from '../domain/ids';
import { isOnIn, type SiteSettings } from '../domain/site-settings';
import { defaultAgreementOf } from './agreement-id';
import { digestJobs } from './digest-jobs';
import { localDays } from './local-days';
import type { Health } from './ports/health';
import type { Job } from './ports/job';
import type { JobPorts } from './ports/job-ports';
import { projectionJobs } from './projection-jobs';
import { isToRemind } from './remind-leads';
import { isForgotten } from './repair-run';
import { sameJson } from './same-json';

type RoundPorts = Pick<
  JobPorts,
  | 'now'
  | 'agreements'
  | 'choices'
  | 'epicRecords'
  | 'healths'
  | 'jobs'
  | 'personalData'
  | 'siteSettings'
  | 'basisOf'
>;

// Few, so that what people decide meanwhile doesn't wait long; many, as the queue takes 500 events a minute.
const projectsPerJob = 5;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
// A week less one round.
const reportEveryMs = 7 * dayMs - hourMs;

/**
 * What is due: epics whose index was not written after they changed, projects where a day has begun, whose index is
 * not what is agreed, or whose index is to be removed, digests, what Jira has yet to be told, and the weekly report. It
 * reads the app's own storage only, and asks for the same again until it was done: a job that got lost, or a round that
 * did not come, costs an hour.
 */
export async function hourlyRound(ports: RoundPorts): Promise<void> {
  const { agreements, choices, epicRecords, healths, personalData, siteSettings, now } = ports;
  const { settings, told } = await siteSettings.find();
  const [pending, { tracked, idle, toRemind }, known, reportedAt, digests] = await Promise.all([
    epicRecords.pending(),
    lookAround(agreements, settings, now()),
    healths.all(),
    personalData.lastReport(),
    choices.due(now().toISOString()),
  ]);
  const jobs = projectionJobs(pending);
  const projectIds = new Set(tracked.map((project) => project.default.projectId));
  const day: ProjectId[] = [];
  for (const project of tracked) {
    const { projectId } = project.default;
    const due = dueIn(ports, project, known.get(projectId));
    if (due === 'day') day.push(projectId);
    if (due === 'repair') jobs.push({ kind: 'repairProject', projectId });
  }
  jobs.push(...jobsFor('beginDay', day), ...jobsFor('summarise', idle));
  jobs.push(...toRemind.map(({ default: { projectId } }): Job => ({ kind: 'remindLeads', projectId })));
  for (const [projectId, health] of known) {
    if (!projectIds.has(projectId) && isToClear(health, now()))
      jobs.push({ kind: 'repairProject', projectId });
  }
  if (reportedAt === undefined || isPast(reportedAt, reportEveryMs, now()))
    jobs.push({ kind: 'reportAccounts' });
  if (!told) jobs.push({ kind: 'tellSiteSettings' });
  jobs.push(...digestJobs(digests));
  await ports.jobs.push(...jobs);
}

function jobsFor(kind: 'beginDay' | 'summarise', projectIds: readonly ProjectId[]): Job[] {
  const jobs: Job[] = [];
  for (let start = 0; start < projectIds.length; start += projectsPerJob) {
    jobs.push({ kind, projectIds: projectIds.slice(start, start + projectsPerJob) });
  }
  return jobs;
}

/**
 * One pass over all agreements: where epics are evaluated, where nothing is, and where a lead is to be reminded. A query
 * lags by seconds: the jobs read what stands, and what changed meanwhile is seen an hour later.
 */
async function lookAround({ all }: RoundPorts['agreements'], { whereOn }: SiteSettings, now: Date) {
  const found = new Map<AgreementId, Agreement>();
  for await (const agreement of all()) found.set(agreement.id, agreement);
  // The default ones list the others: a query also finds agreements that were removed.
  const projects = [...found.values()]
    .filter(({ id, projectId }) => id === defaultAgreementOf(projectId))
    .map((first) => projectOf(first, (id) => found.get(id), isOnIn(whereOn, first.projectId)));
  return {
    tracked: projects.filter(isTracking),
    idle: projects
      .filter((project) => !isTracking(project))
      .map((project) => project.default.projectId)
      .filter((projectId) => isTurnOf(projectId, now)),
    toRemind: projects.filter(
      (project) => project.isOn && allOf(project).some((agreement) => isToRemind(agreement, now)),
    ),
  };
}

/** No day begins there: each has its hour, in which a summary is made up for that got lost. */
const isTurnOf = (projectId: ProjectId, now: Date): boolean => Number(projectId) % 24 === now.getUTCHours();

function dueIn(
  { now, basisOf }: RoundPorts,
  project: ProjectAgreements,
  health: Health | undefined,
): 'day' | 'repair' | undefined {
  if (health?.running && !isForgotten(health, now())) return undefined;
  if (!health || !sameJson(health.days, localDays(project, now()))) return 'day';
  return health.running !== null || health.basis !== basisOf(projectTerms(project)) ? 'repair' : undefined;
}

/** What could not be removed is tried again once a day. */
const isToClear = ({ lastRun, basis }: Health, now: Date): boolean =>
  basis !== null || lastRun === null || isPast(lastRun.endedAt, dayMs, now);

const isPast = (moment: string, ms: number, now: Date): boolean => now.getTime() - Date.parse(moment) >= ms;
