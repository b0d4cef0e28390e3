import type { ProjectAgreements } from '../domain/agreements';
import type { Epic } from '../domain/epic';
import type { IssueId, ProjectId } from '../domain/ids';
import { getRecords } from './get-many';
import { entities, epicKey } from './keys';
import { projectAmong, recordsOfProject } from './project-agreements';
import { epicRecordOf } from './stored-epic';

/** All that the lozenge may ask for, in one read; where the project has several agreements in two. */
export async function findPanelRecords(
  projectId: ProjectId,
  issueId: IssueId,
): Promise<{ project: ProjectAgreements; epic: Epic | undefined }> {
  const key = epicKey(issueId);
  const found = await getRecords([...recordsOfProject(projectId), { entityName: entities.epic, key }]);
  const stored = found.find((record) => record.key === key)?.value;
  return {
    project: await projectAmong(projectId, found),
    epic: stored === undefined ? undefined : epicRecordOf(key, stored).epic,
  };
}
