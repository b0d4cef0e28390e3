import { kvs } from '@forge/kvs';
import type { Agreement } from '../domain/agreement';
import type { Epic } from '../domain/epic';
import type { AgreementId, IssueId } from '../domain/ids';
import { epicRecordOf } from './epic-records';
import { agreementKey, entities, epicKey } from './keys';
import { agreementOf } from './stored-agreement';

/** An epic and its agreement in one read. */
export async function findPanelRecords(
  agreementId: AgreementId,
  issueId: IssueId,
): Promise<{ agreement: Agreement | undefined; epic: Epic | undefined }> {
  const { successfulKeys } = await kvs.batchGet<unknown>([
    { entityName: entities.agreement, key: agreementKey(agreementId) },
    { entityName: entities.epic, key: epicKey(issueId) },
  ]);
  const valueOf = (entityName: string) =>
    successfulKeys.find((found) => found.entityName === entityName)?.value;
  const agreement = valueOf(entities.agreement);
  const epic = valueOf(entities.epic);
  return {
    agreement: agreement === undefined ? undefined : agreementOf(agreement).current,
    epic: epic === undefined ? undefined : epicRecordOf(epic).epic,
  };
}
