import { kvs } from '@forge/kvs';
import type { AgreementId } from '../domain/ids';
import { agreementKey, entities } from './keys';
import { pagesOf } from './query-pages';

const batchSize = 25;

/**
 * Deletes all that is stored about an agreement, as far as queries know it. It may stop anywhere: the next run finds what
 * is left. `false`: nothing was.
 */
export async function forgetAgreement(agreementId: AgreementId): Promise<boolean> {
  let isFound = false;
  for (const entityName of [entities.epic, entities.change, entities.person, entities.account]) {
    if (await forgetAll(agreementId, entityName)) isFound = true;
  }
  await kvs.entity(entities.summary).delete(agreementKey(agreementId));
  await kvs.entity(entities.agreement).delete(agreementKey(agreementId));
  return isFound;
}

async function forgetAll(agreementId: AgreementId, entityName: string): Promise<boolean> {
  const query = () =>
    kvs
      .entity<unknown>(entityName)
      .query()
      .index('by-agreement', { partition: [agreementId] });
  let isFound = false;
  for await (const page of pagesOf(query)) {
    await deleteAll(page.map(({ key }) => ({ entityName, key })));
    if (page.length > 0) isFound = true;
  }
  return isFound;
}

async function deleteAll(items: readonly { entityName: string; key: string }[]): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    const { failedKeys } = await kvs.batchDelete(items.slice(start, start + batchSize));
    if (failedKeys.length > 0) throw new Error(`records not deleted: ${failedKeys[0]?.error.code ?? ''}`);
  }
}
