import type { ProjectId } from '../domain/ids';
import type { JobPorts } from './ports/job-ports';

/**
 * Queries lag, so it is done again later, until nothing is found any more. How many further agreements there ever were
 * goes along with the job: nothing tells it once the default one is gone.
 */
export async function forgetProject(
  { agreements, jobs }: Pick<JobPorts, 'agreements' | 'jobs'>,
  { projectId, othersEver }: { projectId: ProjectId; othersEver?: number },
): Promise<void> {
  const others = othersEver ?? (await agreements.findProject(projectId)).default.othersEver;
  const again = { kind: 'forgetProject', projectId, othersEver: others } as const;
  if (othersEver === undefined) await jobs.push(again);
  const isFound = await agreements.forgetProject(projectId, others);
  if (othersEver !== undefined && isFound) await jobs.push(again);
}
