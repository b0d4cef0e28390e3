import type { ProjectAgreements } from '../domain/agreements';
import type { Epic } from '../domain/epic';
import type { IssueId, ProjectId } from '../domain/ids';
import { defaultAgreementOf } from '../usecases/agreement-id';
import { getRecords } from './get-many';
import { agreementKey, entities, epicKey } from './keys';
import { projectOfRecord } from './project-agreements';
import { epicRecordOf } from './stored-epic';

/** All that the lozenge may ask for, in one read; where the project has several agreements in two. */
export async function findPanelRecords(
  projectId: ProjectId,
  issueId: IssueId,
): Promise<{ project: ProjectAgreements; epic: Epic | undefined }> {
  const keys = { agreement: agreementKey(defaultAgreementOf(projectId)), epic: epicKey(issueId) };
  const found = await getRecords([
    { entityName: entities.agreement, key: keys.agreement },
    { entityName: entities.epic, key: keys.epic },
  ]);
  const valueOf = (key: string) => found.find((record) => record.key === key)?.value;
  const stored = valueOf(keys.epic);
  return {
    project: await projectOfRecord(projectId, valueOf(keys.agreement)),
    epic: stored === undefined ? undefined : epicRecordOf(keys.epic, stored).epic,
  };
}
