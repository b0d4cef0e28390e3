import { kvs } from '@forge/kvs';
import type { Agreement } from '../domain/agreement';
import { type ProjectAgreements, projectOf } from '../domain/agreements';
import type { AgreementId, ProjectId } from '../domain/ids';
import { newAgreement } from '../domain/new-agreement';
import { defaultAgreementOf } from '../usecases/agreement-id';
import { getMany } from './get-many';
import { agreementKey, entities } from './keys';
import { agreementOf } from './stored-agreement';

export async function findProject(projectId: ProjectId): Promise<ProjectAgreements> {
  const key = agreementKey(defaultAgreementOf(projectId));
  return projectOfRecord(projectId, await kvs.entity<unknown>(entities.agreement).get(key));
}

/** The default agreement, which this record holds, lists the others, so that no query has to find them: queries lag. */
export async function projectOfRecord(projectId: ProjectId, record: unknown): Promise<ProjectAgreements> {
  const id = defaultAgreementOf(projectId);
  const first =
    (record === undefined ? undefined : agreementOf(record).current) ?? newAgreement(id, projectId, 'UTC');
  const found = await findMany(first.others.map((other) => other.id));
  return projectOf(first, (other) => found.get(other));
}

async function findMany(ids: readonly AgreementId[]): Promise<Map<AgreementId, Agreement>> {
  const stored = await getMany(entities.agreement, ids.map(agreementKey));
  const found = stored.flatMap(({ value }) => agreementOf(value).current ?? []);
  return new Map(found.map((agreement) => [agreement.id, agreement]));
}
