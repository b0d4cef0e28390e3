import type { Agreement } from '../domain/agreement';
import type { IsoDateTime } from '../domain/time';
import type { Caller } from './ports/caller';
import type { Job } from './ports/job';
import type { Addressed, Subject } from './ports/notice';
import type { Ports } from './ports/operation-ports';
import type { Project } from './ports/project';

/** Has people told through the queue, each message once. Never the one who did it (product.md §2 rule 10). */
export const tellJobs = (
  caller: Caller,
  about: Subject,
  notices: readonly Addressed[],
  at: IsoDateTime,
): Job[] =>
  notices
    .filter(({ to }) => to !== caller.accountId)
    .map(({ notice, to }) => ({ kind: 'tell', notice, to, about, at }));

export const aboutProject = (
  { matrixLink }: Pick<Ports, 'matrixLink'>,
  { siteUrl }: Caller,
  project: Project,
  { id, settings: { anchorIssueId } }: Pick<Agreement, 'id' | 'settings'>,
): Subject => ({
  project: { id: project.id, name: project.name },
  ...(anchorIssueId !== null && { anchorIssueId }),
  ...(siteUrl !== undefined && { link: matrixLink(siteUrl, project, id) }),
});
