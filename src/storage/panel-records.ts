import type { ProjectAgreements } from '../domain/agreements';
import type { Epic } from '../domain/epic';
import type { IssueId, ProjectId } from '../domain/ids';
import { epicRecords } from './epic-records';
import { findProject } from './project-agreements';

/** All that the lozenge may ask for. */
export async function findPanelRecords(
  projectId: ProjectId,
  issueId: IssueId,
): Promise<{ project: ProjectAgreements; epic: Epic | undefined }> {
  const [project, epic] = await Promise.all([findProject(projectId), epicRecords.find(issueId)]);
  return { project, epic };
}
