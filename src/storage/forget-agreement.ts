import { kvs } from '@forge/kvs';
import type { AgreementId } from '../domain/ids';
import { accountEntries } from './account-records';
import { changeOf } from './change-records';
import { agreementKey, entities } from './keys';

const pageSize = 100;
const batchSize = 25;

type Item = { entityName: string; key: string };

/** Deletes all that is stored about an agreement. It may stop anywhere: the next run finds what is left. */
export async function forgetAgreement(agreementId: AgreementId): Promise<void> {
  await forgetAll(agreementId, entities.epic, () => []);
  await forgetAll(agreementId, entities.change, (key, value) =>
    // Whose ids are stored here is known from the changes alone, so these records go first.
    accountEntries(changeOf(key, value)).map((account) => ({
      entityName: entities.account,
      key: account.key,
    })),
  );
  await kvs.entity(entities.agreement).delete(agreementKey(agreementId));
}

async function forgetAll(
  agreementId: AgreementId,
  entityName: string,
  alongWith: (key: string, value: unknown) => Item[],
): Promise<void> {
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<unknown>(entityName)
      .query()
      .index('by-agreement', { partition: [agreementId] })
      .limit(pageSize);
    if (cursor !== undefined) query.cursor(cursor);
    const { results, nextCursor } = await query.getMany();
    const items = results.flatMap(({ key, value }) => [...alongWith(key, value), { entityName, key }]);
    await deleteAll(items);
    cursor = nextCursor;
  } while (cursor !== undefined);
}

async function deleteAll(items: readonly Item[]): Promise<void> {
  const unique = [...new Map(items.map((item) => [`${item.entityName} ${item.key}`, item])).values()];
  for (let start = 0; start < unique.length; start += batchSize) {
    const { failedKeys } = await kvs.batchDelete(unique.slice(start, start + batchSize));
    if (failedKeys.length > 0) throw new Error(`records not deleted: ${failedKeys[0]?.error.code ?? ''}`);
  }
}
