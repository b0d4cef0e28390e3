import { kvs } from '@forge/kvs';
import type { AgreementId } from '../domain/ids';
import { agreementKey, entities } from './keys';
import { pagesOf } from './query-pages';

const batchSize = 25;

/** Deletes all that is stored about an agreement. It may stop anywhere: the next run finds what is left. */
export async function forgetAgreement(agreementId: AgreementId): Promise<void> {
  for (const entityName of [entities.epic, entities.change, entities.person, entities.account]) {
    await forgetAll(agreementId, entityName);
  }
  await kvs.entity(entities.agreement).delete(agreementKey(agreementId));
}

async function forgetAll(agreementId: AgreementId, entityName: string): Promise<void> {
  const query = () =>
    kvs
      .entity<unknown>(entityName)
      .query()
      .index('by-agreement', { partition: [agreementId] });
  for await (const page of pagesOf(query)) await deleteAll(page.map(({ key }) => ({ entityName, key })));
}

async function deleteAll(items: readonly { entityName: string; key: string }[]): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    const { failedKeys } = await kvs.batchDelete(items.slice(start, start + batchSize));
    if (failedKeys.length > 0) throw new Error(`records not deleted: ${failedKeys[0]?.error.code ?? ''}`);
  }
}
