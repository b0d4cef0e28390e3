import type { Agreement } from '../domain/agreement';
import type { Addressed, Caller, Job, Ports, Project, Subject } from './ports';

/** Has people told through the queue, which tries again. Never the one who did it (product.md §2 rule 10). */
export const tellJobs = (caller: Caller, about: Subject, notices: readonly Addressed[]): Job[] =>
  notices
    .filter(({ to }) => to !== caller.accountId)
    .map(({ notice, to }) => ({ kind: 'tell', notice, to, about }));

export const aboutProject = (
  { matrixLink }: Pick<Ports, 'matrixLink'>,
  { siteUrl }: Caller,
  project: Project,
  { settings: { anchorIssueId } }: Pick<Agreement, 'settings'>,
): Subject => ({
  project: { id: project.id, name: project.name },
  ...(anchorIssueId !== null && { anchorIssueId }),
  ...(siteUrl !== undefined && { link: matrixLink(siteUrl, project) }),
});
