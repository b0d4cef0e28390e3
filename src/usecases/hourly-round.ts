import type { ProjectAgreements } from '../domain/agreements';
import { projectTerms } from '../domain/agreements';
import type { ProjectId } from '../domain/ids';
import { localDays } from './local-days';
import type { Health, Job, JobPorts } from './ports';
import { isForgotten } from './repair-run';
import { sameJson } from './same-json';

type RoundPorts = Pick<
  JobPorts,
  'now' | 'agreements' | 'epicRecords' | 'healths' | 'jobs' | 'personalData' | 'basisOf'
>;

const perJob = 100;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
// A week less one round.
const reportEveryMs = 7 * dayMs - hourMs;

/**
 * What is due: epics whose index was not written after they changed, projects where a day has begun, whose index is
 * not what is agreed, or whose index is to be removed, and the weekly report. It reads the app's own storage only, and
 * asks for the same again until it was done: a job that got lost, or a round that did not come, costs an hour.
 */
export async function hourlyRound(ports: RoundPorts): Promise<void> {
  const { agreements, epicRecords, healths, personalData, now } = ports;
  const [pending, tracked, known, reportedAt] = await Promise.all([
    epicRecords.pending(),
    agreements.trackedProjects(),
    healths.all(),
    personalData.lastReport(),
  ]);
  const jobs: Job[] = [];
  for (let start = 0; start < pending.length; start += perJob) {
    jobs.push({ kind: 'projectEpics', issueIds: pending.slice(start, start + perJob) });
  }
  const projectIds = new Set(tracked.map((project) => project.default.projectId));
  jobs.push(...tracked.flatMap((project) => trackedJobs(ports, project, known)));
  for (const [projectId, health] of known) {
    if (!projectIds.has(projectId) && isToClear(health, now()))
      jobs.push({ kind: 'repairProject', projectId });
  }
  if (reportedAt === undefined || isPast(reportedAt, reportEveryMs, now()))
    jobs.push({ kind: 'reportAccounts' });
  await ports.jobs.push(...jobs);
}

function trackedJobs(
  { now, basisOf }: RoundPorts,
  project: ProjectAgreements,
  known: ReadonlyMap<ProjectId, Health>,
): Job[] {
  const { projectId } = project.default;
  const health = known.get(projectId);
  if (health?.running && !isForgotten(health, now())) return [];
  if (!health || !sameJson(health.days, localDays(project, now()))) {
    return [{ kind: 'repairProject', projectId, daily: true }];
  }
  const isBehind = health.running !== null || health.basis !== basisOf(projectTerms(project));
  return isBehind ? [{ kind: 'repairProject', projectId }] : [];
}

/** What could not be removed is tried again once a day. */
const isToClear = ({ lastRun, basis }: Health, now: Date): boolean =>
  basis !== null || lastRun === null || isPast(lastRun.endedAt, dayMs, now);

const isPast = (moment: string, ms: number, now: Date): boolean => now.getTime() - Date.parse(moment) >= ms;
