import type { ProjectId } from '../domain/ids';
import { repairProject, type RepairPorts } from './repair-project';

/** One project's trouble is not the others': all have their turn before the job fails and comes again. */
export async function beginDay(
  ports: RepairPorts,
  { projectIds }: { projectIds: readonly ProjectId[] },
): Promise<void> {
  const failures: unknown[] = [];
  for (const projectId of projectIds) {
    try {
      await repairProject(ports, { projectId, daily: true });
    } catch (cause) {
      failures.push(cause);
    }
  }
  if (failures.length > 0) throw failures[0];
}
