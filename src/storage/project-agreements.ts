import type { Agreement } from '../domain/agreement';
import { type ProjectAgreements, projectOf } from '../domain/agreements';
import type { AgreementId, ProjectId } from '../domain/ids';
import { newAgreement } from '../domain/new-agreement';
import { isOnIn } from '../domain/site-settings';
import { defaultAgreementOf } from '../usecases/agreement-id';
import { getMany, getRecords } from './get-many';
import { agreementKey, entities, siteSettingsKey } from './keys';
import { siteSettingsOf } from './site-settings';
import { agreementOf } from './stored-agreement';

export const findProject = async (projectId: ProjectId): Promise<ProjectAgreements> =>
  projectAmong(projectId, await getRecords(recordsOfProject(projectId)));

/** What tells of a project: its default agreement lists the others, so that no query has to find them: queries lag. */
export const recordsOfProject = (projectId: ProjectId) => [
  { entityName: entities.agreement, key: agreementKey(defaultAgreementOf(projectId)) },
  { entityName: entities.site, key: siteSettingsKey },
];

/** The project that these records, once read, tell of. */
export async function projectAmong(
  projectId: ProjectId,
  records: readonly { key: string; value: unknown }[],
): Promise<ProjectAgreements> {
  const valueOf = (wanted: string) => records.find(({ key }) => key === wanted)?.value;
  const id = defaultAgreementOf(projectId);
  const record = valueOf(agreementKey(id));
  const first =
    (record === undefined ? undefined : agreementOf(record).current) ?? newAgreement(id, projectId, 'UTC');
  const found = await findMany(first.others.map((other) => other.id));
  const { whereOn } = siteSettingsOf(valueOf(siteSettingsKey));
  return projectOf(first, (other) => found.get(other), isOnIn(whereOn, projectId));
}

async function findMany(ids: readonly AgreementId[]): Promise<Map<AgreementId, Agreement>> {
  const stored = await getMany(entities.agreement, ids.map(agreementKey));
  const found = stored.flatMap(({ value }) => agreementOf(value).current ?? []);
  return new Map(found.map((agreement) => [agreement.id, agreement]));
}
