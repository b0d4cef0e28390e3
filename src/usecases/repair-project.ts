import { allOf, isTracking, type ProjectAgreements, projectTerms } from '../domain/agreements';
import { clearIndex } from './clear-index';
import { goOverIndex } from './go-over-index';
import { localDays } from './local-days';
import { lookUpPeople } from './look-up-people';
import type { Health } from './ports/health';
import type { Job } from './ports/job';
import type { JobPorts } from './ports/job-ports';
import type { ProjectionPorts } from './project-epics';
import { ended, goingOn, newRun, noHealth, type Run } from './repair-run';
import { sameJson } from './same-json';

export type RepairPorts = ProjectionPorts &
  Pick<JobPorts, 'access' | 'people' | 'accounts' | 'healths' | 'projectPlace' | 'remaining'>;
type Repair = Omit<Extract<Job, { kind: 'repairProject' }>, 'kind'>;

// Each takes as long as an invocation may: more than any project needs.
const mostJobs = 20;

/** Brings the index of all epics to what is agreed now, and has the epics counted by what it says then. */
export async function repairProject(ports: RepairPorts, repair: Repair): Promise<void> {
  const isOver = await goOverProject(ports, repair);
  if (isOver) await ports.jobs.push({ kind: 'summarise', projectIds: [repair.projectId] });
}

/**
 * `false`: there was nothing to do, or another job goes on with it. Jira refuses to search in a project that the app does
 * not see any more: it is looked at again with the next day.
 */
export async function goOverProject(ports: RepairPorts, repair: Repair): Promise<boolean> {
  try {
    return await goOver(ports, repair);
  } catch (cause) {
    if (await ports.projectPlace(repair.projectId)) throw cause;
    if (repair.daily) await settleDay(ports, repair);
    return false;
  }
}

async function settleDay({ agreements, healths, now }: RepairPorts, { projectId }: Repair): Promise<void> {
  const [project, health] = await Promise.all([agreements.findProject(projectId), healths.find(projectId)]);
  await healths.set(projectId, { ...(health ?? noHealth), days: localDays(project, now()), running: null });
}

/**
 * It may stop anywhere and begin again: what is found follows from
 * what is written. A stop of tracking ends it, and a change of the agreement makes it begin again.
 */
async function goOver(ports: RepairPorts, { projectId, daily, jobsBefore = 0 }: Repair): Promise<boolean> {
  const health = (await ports.healths.find(projectId)) ?? noHealth;
  let project = await ports.agreements.findProject(projectId);
  if (!isTracking(project)) return stopped(ports, project, health);

  const days = localDays(project, ports.now());
  if (daily && jobsBefore === 0) {
    if (sameJson(days, health.days)) return false;
    await ports.epicIndex.refreshTypes(projectId);
    project = await lookUpPeople(ports, project);
  }
  const goesOn = jobsBefore > 0 ? health.running : null;
  let run = goesOn ?? newRun(ports.now().toISOString());
  const report = (running: Run) => ports.healths.set(projectId, { ...health, running });
  for (;;) {
    const basis = ports.basisOf(projectTerms(project));
    const outdated = { projectId, basis, today: daily ? latest(days) : undefined };
    const over = await goOverIndex(ports, outdated, goingOn(run), report);
    run = over.run;
    if (!over.isOver) {
      await report(run);
      const next = { projectId, ...(daily && { daily }), jobsBefore: jobsBefore + 1 };
      if (next.jobsBefore < mostJobs) await ports.jobs.push({ kind: 'repairProject', ...next });
      return false;
    }
    project = await ports.agreements.findProject(projectId);
    if (!isTracking(project)) return stopped(ports, project, health);
    if (ports.basisOf(projectTerms(project)) === basis && (await applyStarts(ports, project))) {
      await ports.healths.set(projectId, {
        basis,
        days: daily ? days : health.days,
        lastRun: ended(run, ports.now().toISOString()),
        running: null,
      });
      return true;
    }
  }
}

async function stopped(ports: RepairPorts, project: ProjectAgreements, health: Health): Promise<true> {
  await clearIndex(ports, project, health);
  return true;
}

const latest = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

/** Every epic was looked at once since the start. `false`: someone changed an agreement meanwhile. */
async function applyStarts(
  { agreements, now }: ProjectionPorts,
  project: ProjectAgreements,
): Promise<boolean> {
  const at = now().toISOString();
  for (const agreement of allOf(project)) {
    const { tracking } = agreement;
    if (!tracking || tracking.appliedAt !== undefined) continue;
    if (!(await agreements.observe({ ...agreement, tracking: { ...tracking, appliedAt: at } }, at)))
      return false;
  }
  return true;
}
