import { isTracking } from '../domain/agreements';
import type { IssueId, ProjectId } from '../domain/ids';
import type { JobPorts } from './ports/job-ports';

/** What an event says of an issue. It only hints: the job looks at the issue itself. */
export type IssueHint = {
  issueId: IssueId;
  projectId: ProjectId;
  typeId: string;
  isDeleted: boolean;
  /** It was another type before: it may carry an index, where there are any. */
  isRetyped: boolean;
  /** It was moved here or is a clone: it may carry an index that is not its own, also where there are none. */
  isFromElsewhere: boolean;
};

export async function noticeIssue(
  ports: Pick<JobPorts, 'agreements' | 'epicIndex' | 'epicRecords' | 'jobs'>,
  { issueId, projectId, typeId, isDeleted, isRetyped, isFromElsewhere }: IssueHint,
): Promise<void> {
  const { agreements, epicIndex, epicRecords, jobs } = ports;
  if (isDeleted) {
    if (await epicRecords.find(issueId)) await jobs.push({ kind: 'forgetEpic', issueId });
    return;
  }
  if (!isFromElsewhere) {
    const known = await epicIndex.rememberedType(projectId, typeId);
    if (known === 'other' && !isRetyped) return;
    if (known === undefined) {
      if (!isTracking(await agreements.findProject(projectId))) return;
      if (!isRetyped && !(await epicIndex.isEpicType(projectId, typeId))) return;
    }
  }
  await jobs.push({ kind: 'projectEpics', issueIds: [issueId] });
}
