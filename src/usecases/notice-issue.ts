import type { IssueId, ProjectId } from '../domain/ids';
import { defaultAgreementOf } from './agreement-id';
import type { JobPorts } from './ports';

/** What an event says of an issue. It only hints: the job looks at the issue itself. */
export type IssueHint = {
  issueId: IssueId;
  projectId: ProjectId;
  typeId: string;
  /** It was another type, in another project, or is a clone: it may carry an index that is not its own. */
  isTransformed: boolean;
};

export async function noticeIssue(
  { agreements, epicIndex, jobs }: Pick<JobPorts, 'agreements' | 'epicIndex' | 'jobs'>,
  { issueId, projectId, typeId, isTransformed }: IssueHint,
): Promise<void> {
  if (!isTransformed) {
    const agreement = await agreements.find(defaultAgreementOf(projectId));
    if (!agreement?.tracking || !(await epicIndex.isEpicType(projectId, typeId))) return;
  }
  await jobs.push({ kind: 'projectEpics', issueIds: [issueId] });
}
