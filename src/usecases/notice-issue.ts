import { isTracking } from '../domain/agreements';
import type { IssueId, ProjectId } from '../domain/ids';
import type { JobPorts } from './ports';

/** What an event says of an issue. It only hints: the job looks at the issue itself. */
export type IssueHint = {
  issueId: IssueId;
  projectId: ProjectId;
  typeId: string;
  /** It was another type before: it may carry an index, where there are any. */
  isRetyped: boolean;
  /** It was moved here or is a clone: it may carry an index that is not its own, also where there are none. */
  isFromElsewhere: boolean;
};

export async function noticeIssue(
  { agreements, epicIndex, jobs }: Pick<JobPorts, 'agreements' | 'epicIndex' | 'jobs'>,
  { issueId, projectId, typeId, isRetyped, isFromElsewhere }: IssueHint,
): Promise<void> {
  if (!isFromElsewhere) {
    if (!isTracking(await agreements.findProject(projectId))) return;
    if (!isRetyped && !(await epicIndex.isEpicType(projectId, typeId))) return;
  }
  await jobs.push({ kind: 'projectEpics', issueIds: [issueId] });
}
