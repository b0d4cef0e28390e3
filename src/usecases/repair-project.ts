import { allOf, isTracking, type ProjectAgreements, projectTerms } from '../domain/agreements';
import type { IssueId, ProjectId } from '../domain/ids';
import type { JobPorts } from './ports';
import { projectEpics, type ProjectionPorts } from './project-epics';

const batchSize = 100;
// A batch ends well before that; what is left goes on in a new job.
const reserveMs = 60_000;

/**
 * Finds the epics whose index was not computed from what is agreed now, until none is left. It may stop anywhere and
 * begin again: what is found follows from what is written. Search lags, so what this run has written is passed over.
 */
export async function repairProject(
  ports: ProjectionPorts & Pick<JobPorts, 'remaining'>,
  { projectId }: { projectId: ProjectId },
): Promise<{ skipped: IssueId[] }> {
  const skipped: IssueId[] = [];
  const done = new Set<IssueId>();
  for (;;) {
    const project = await ports.agreements.findProject(projectId);
    if (!isTracking(project)) return { skipped };
    const outdated = await ports.epicIndex.outdated(projectId, ports.basisOf(projectTerms(project)));
    const left = outdated.filter((issueId) => !done.has(issueId));
    if (left.length === 0) {
      if (await applyStarts(ports, project)) return { skipped };
    }
    for (let start = 0; start < left.length; start += batchSize) {
      if (ports.remaining() < reserveMs) {
        await ports.jobs.push({ kind: 'repairProject', projectId });
        return { skipped };
      }
      const issueIds = left.slice(start, start + batchSize);
      skipped.push(...(await projectEpics(ports, { issueIds })).skipped);
      for (const issueId of issueIds) done.add(issueId);
    }
  }
}

/** Every epic was looked at once since the start. `false`: someone changed an agreement meanwhile. */
async function applyStarts(
  { agreements, now }: ProjectionPorts,
  project: ProjectAgreements,
): Promise<boolean> {
  const started = allOf(project).filter(({ tracking }) => tracking && tracking.appliedAt === undefined);
  const at = now().toISOString();
  const applied = await Promise.all(started.map((agreement) => agreements.markApplied(agreement, at)));
  return applied.every(Boolean);
}
