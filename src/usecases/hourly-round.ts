import { allOf, isTracking, type ProjectAgreements, projectTerms } from '../domain/agreements';
import type { ProjectId } from '../domain/ids';
import { localDays } from './local-days';
import type { Health, Job, JobPorts } from './ports';
import { isToRemind } from './remind-leads';
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
  const [pending, { tracked, toRemind }, known, reportedAt] = await Promise.all([
    epicRecords.pending(),
    lookAround(agreements, now()),
    healths.all(),
    personalData.lastReport(),
  ]);
  const jobs: Job[] = [];
  for (let start = 0; start < pending.length; start += perJob) {
    jobs.push({ kind: 'projectEpics', issueIds: pending.slice(start, start + perJob) });
  }
  const projectIds = new Set(tracked.map((project) => project.default.projectId));
  jobs.push(...tracked.flatMap((project) => trackedJobs(ports, project, known)));
  jobs.push(...toRemind.map(({ default: { projectId } }): Job => ({ kind: 'remindLeads', projectId })));
  for (const [projectId, health] of known) {
    if (!projectIds.has(projectId) && isToClear(health, now()))
      jobs.push({ kind: 'repairProject', projectId });
  }
  if (reportedAt === undefined || isPast(reportedAt, reportEveryMs, now()))
    jobs.push({ kind: 'reportAccounts' });
  await ports.jobs.push(...jobs);
}

/** One pass over all agreements: where epics are evaluated, and where a lead is to be reminded. */
async function lookAround({ all, findProject }: RoundPorts['agreements'], now: Date) {
  const evaluated = new Set<ProjectId>();
  const unanswered = new Set<ProjectId>();
  for await (const agreement of all()) {
    if (agreement.tracking) evaluated.add(agreement.projectId);
    if (isToRemind(agreement, now)) unanswered.add(agreement.projectId);
  }
  // A query also finds agreements that were removed.
  const find = (projectIds: ReadonlySet<ProjectId>) => Promise.all([...projectIds].map(findProject));
  const [tracked, asked] = await Promise.all([find(evaluated), find(unanswered)]);
  return {
    tracked: tracked.filter(isTracking),
    toRemind: asked.filter((project) => allOf(project).some((agreement) => isToRemind(agreement, now))),
  };
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
