import type { IssueId } from '../domain/ids';
import type { JobPorts } from './ports/job-ports';

/** An event says that it was deleted; only what Jira does not know either is taken for gone. */
export async function forgetEpic(
  { epicIndex, epicRecords }: Pick<JobPorts, 'epicIndex' | 'epicRecords'>,
  { issueId }: { issueId: IssueId },
): Promise<void> {
  const { epics, others } = await epicIndex.load([issueId]);
  if (epics.length + others.length === 0) await epicRecords.forget(issueId);
}
