import type { HealthView, Input } from '../contract';
import { type ProjectAgreements, projectTerms } from '../domain/agreements';
import type { Caller } from './ports/caller';
import type { Health } from './ports/health';
import type { Ports } from './ports/operation-ports';
import { requireOn } from './require-agreement';

type HealthPorts = Pick<Ports, 'access' | 'agreements' | 'epics' | 'healths' | 'basisOf'>;

export async function readHealth(
  ports: HealthPorts,
  _caller: Caller,
  { projectId }: Input<'readHealth'>,
): Promise<HealthView> {
  const [project, health] = await Promise.all([
    ports.agreements.findProject(projectId),
    ports.healths.find(projectId),
    ports.access.inProject(projectId),
  ]);
  requireOn(project);
  return healthView(ports, project, health);
}

/** Of the epics that were skipped all are counted, and those named that the reader may see. */
export async function healthView(
  { basisOf, epics }: Pick<Ports, 'basisOf' | 'epics'>,
  project: ProjectAgreements,
  health: Health | undefined,
): Promise<HealthView> {
  const basis = basisOf(projectTerms(project));
  const { lastRun = null, running = null } = health ?? {};
  const { count, issueIds } = lastRun?.skipped ?? { count: 0, issueIds: [] };
  const visible = await epics.visibleKeys(issueIds);
  return {
    basis,
    lastRun: lastRun && {
      startedAt: lastRun.startedAt,
      endedAt: lastRun.endedAt,
      written: lastRun.written,
      failed: lastRun.failed,
    },
    running: running && { startedAt: running.startedAt, found: running.found, done: running.done },
    isComplete: running === null && health?.basis === basis,
    skipped: { count, issueIds: issueIds.filter((issueId) => visible.has(issueId)) },
  };
}
