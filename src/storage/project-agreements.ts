import { kvs } from '@forge/kvs';
import type { Agreement } from '../domain/agreement';
import { type ProjectAgreements, projectOf } from '../domain/agreements';
import type { AgreementId, ProjectId } from '../domain/ids';
import { newAgreement } from '../domain/new-agreement';
import { defaultAgreementOf } from '../usecases/agreement-id';
import { agreementKey, entities } from './keys';
import { agreementOf } from './stored-agreement';

const batchSize = 25;

/** The default agreement lists the others, so that no query has to find them: queries lag. */
export async function findProject(projectId: ProjectId): Promise<ProjectAgreements> {
  const id = defaultAgreementOf(projectId);
  const record = await kvs.entity<unknown>(entities.agreement).get(agreementKey(id));
  const first =
    (record === undefined ? undefined : agreementOf(record).current) ?? newAgreement(id, projectId, 'UTC');
  const found = await findMany(first.others.map((other) => other.id));
  return projectOf(first, (other) => found.get(other));
}

async function findMany(ids: readonly AgreementId[]): Promise<Map<AgreementId, Agreement>> {
  const found = new Map<AgreementId, Agreement>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const items = ids
      .slice(start, start + batchSize)
      .map((id) => ({ entityName: entities.agreement, key: agreementKey(id) }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`agreements not read: ${failure.error.code}`);
    for (const { value } of successfulKeys) {
      const { current } = agreementOf(value);
      if (current) found.set(current.id, current);
    }
  }
  return found;
}
