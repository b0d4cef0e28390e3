import type { HealthView, Input } from '../contract';
import { allOf } from '../domain/agreements';
import { AppError } from './app-error';
import { speaksFor } from './lead';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { healthView } from './read-health';
import { requireOn } from './require-agreement';

type RepairPorts = Pick<Ports, 'access' | 'agreements' | 'epics' | 'healths' | 'jobs' | 'now' | 'basisOf'>;

/** Leads of any of the project's agreements, and its administrators, have the index gone over now. */
export async function repairIndex(
  ports: RepairPorts,
  { accountId }: Caller,
  { projectId }: Input<'repairIndex'>,
): Promise<HealthView> {
  const [project, health, { canAdminister }] = await Promise.all([
    ports.agreements.findProject(projectId),
    ports.healths.find(projectId),
    ports.access.inProject(projectId),
  ]);
  requireOn(project);
  const leads = allOf(project).some((agreement) => speaksFor(agreement, accountId, ports.now()));
  if (!leads && !canAdminister) throw new AppError('FORBIDDEN', { reason: 'notLead' });
  await ports.jobs.push({ kind: 'repairProject', projectId });
  return healthView(ports, project, health);
}
