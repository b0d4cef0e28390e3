import type { ProjectId } from '../domain/ids';
import type { JobPorts } from './ports/job-ports';

/** Events were missed while the project was away, so it is gone over; one that is gone for good takes its data along. */
export async function noticeProject(
  { jobs }: Pick<JobPorts, 'jobs'>,
  { projectId, event }: { projectId: ProjectId; event: 'back' | 'away' | 'gone' },
): Promise<void> {
  if (event === 'back') await jobs.push({ kind: 'repairProject', projectId });
  if (event === 'gone') await jobs.push({ kind: 'forgetProject', projectId });
}
