import { allOf, isTracking, type ProjectAgreements, projectTerms } from '../domain/agreements';
import type { IssueId, ProjectId } from '../domain/ids';
import { clearIndex } from './clear-index';
import { localDays } from './local-days';
import { lookUpPeople } from './look-up-people';
import type { Health, Job, JobPorts } from './ports';
import { projectEpics, type ProjectionPorts } from './project-epics';
import { afterBatch, ended, newRun, noHealth, type Run } from './repair-run';
import { sameJson } from './same-json';

export type RepairPorts = ProjectionPorts &
  Pick<JobPorts, 'access' | 'people' | 'accounts' | 'healths' | 'projectPlace' | 'remaining'>;
type Repair = Omit<Extract<Job, { kind: 'repairProject' }>, 'kind'>;

const batchSize = 100;
// A batch ends well before that; what is left goes on in a new job.
const reserveMs = 60_000;

/**
 * Brings the index of all epics to what is agreed now. It may stop anywhere and begin again: what is found follows from
 * what is written. A stop of tracking ends it, and a change of the agreement makes it begin again.
 */
export async function repairProject(ports: RepairPorts, repair: Repair): Promise<void> {
  const { projectId, daily = false } = repair;
  const health = (await ports.healths.find(projectId)) ?? noHealth;
  let project = await ports.agreements.findProject(projectId);
  if (!isTracking(project)) return clearIndex(ports, projectId, health);

  const days = localDays(project, ports.now());
  if (daily && repair.below === undefined) {
    if (sameJson(days, health.days)) return;
    project = await lookUpPeople(ports, project);
  }
  const isNew = repair.below === undefined;
  let run = (isNew ? null : health.running) ?? newRun(ports.now().toISOString());
  let { below } = repair;
  for (;;) {
    const basis = ports.basisOf(projectTerms(project));
    const outcome = await repairEpics(ports, { ...repair, below }, { basis, days, health, run });
    if (outcome === 'goesOn') return;
    run = outcome;
    project = await ports.agreements.findProject(projectId);
    if (!isTracking(project)) return clearIndex(ports, projectId, health);
    if (ports.basisOf(projectTerms(project)) === basis && (await applyStarts(ports, project))) {
      await ports.healths.set(projectId, {
        basis,
        days: daily ? days : health.days,
        lastRun: ended(run, ports.now().toISOString()),
        running: null,
      });
      return;
    }
    below = undefined;
  }
}

type Standing = { basis: string; days: string[]; health: Health; run: Run };

async function repairEpics(
  ports: RepairPorts,
  { projectId, daily, below }: { projectId: ProjectId; daily?: true; below?: IssueId | undefined },
  { basis, days, health, run: before }: Standing,
): Promise<Run | 'goesOn'> {
  const found = await idsToRepair(ports, projectId, basis, daily ? latest(days) : undefined);
  const left = below === undefined ? found : found.filter((id) => Number(id) < Number(below));
  let run: Run = { ...before, found: before.done + left.length };
  for (let start = 0; start < left.length; start += batchSize) {
    if (ports.remaining() < reserveMs) {
      await ports.healths.set(projectId, { ...health, running: run });
      const last = left[start - 1] ?? below;
      await ports.jobs.push({
        kind: 'repairProject',
        projectId,
        ...(daily && { daily }),
        ...(last !== undefined && { below: last }),
      });
      return 'goesOn';
    }
    const issueIds = left.slice(start, start + batchSize);
    const projected = await projectEpics(ports, { issueIds });
    run = afterBatch(run, issueIds.length, projected, ports.now().toISOString());
    const isLast = start + batchSize >= left.length;
    if (!isLast) await ports.healths.set(projectId, { ...health, running: run });
  }
  return run;
}

async function idsToRepair(
  { epicIndex, epicRecords }: RepairPorts,
  projectId: ProjectId,
  basis: string,
  today: string | undefined,
): Promise<IssueId[]> {
  const outdated = await epicIndex.outdated(projectId, basis, today);
  if (today === undefined) return outdated;
  // The app may see or edit them by now.
  const skipped = await epicRecords.skipped(projectId);
  return [...new Set([...outdated, ...skipped])].sort((one, other) => Number(other) - Number(one));
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
