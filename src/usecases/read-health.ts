import type { HealthView, Input } from '../contract';
import { type ProjectAgreements, projectTerms } from '../domain/agreements';
import type { Caller } from './ports/caller';
import type { Health } from './ports/health';
import type { Ports } from './ports/operation-ports';

type HealthPorts = Pick<Ports, 'access' | 'agreements' | 'healths' | 'basisOf'>;

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
  return healthView(ports, project, health);
}

export function healthView(
  { basisOf }: Pick<Ports, 'basisOf'>,
  project: ProjectAgreements,
  health: Health | undefined,
): HealthView {
  const { lastRun = null, running = null } = health ?? {};
  return {
    basis: basisOf(projectTerms(project)),
    lastRun: lastRun && {
      startedAt: lastRun.startedAt,
      endedAt: lastRun.endedAt,
      written: lastRun.written,
      failed: lastRun.failed,
    },
    running: running && { startedAt: running.startedAt, found: running.found, done: running.done },
    skipped: lastRun?.skipped ?? { count: 0, issueIds: [] },
  };
}
