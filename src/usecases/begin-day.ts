import type { ProjectId } from '../domain/ids';
import { goOverProject, type RepairPorts } from './repair-project';

/** One project's trouble is not the others': all have their turn before the job fails and comes again. */
export async function beginDay(
  ports: RepairPorts,
  { projectIds }: { projectIds: readonly ProjectId[] },
): Promise<void> {
  const failures: unknown[] = [];
  const over: ProjectId[] = [];
  for (const projectId of projectIds) {
    try {
      if (await goOverProject(ports, { projectId, daily: true })) over.push(projectId);
    } catch (cause) {
      failures.push(cause);
    }
  }
  if (over.length > 0) await ports.jobs.push({ kind: 'summarise', projectIds: over });
  if (failures.length > 0) throw failures[0];
}
