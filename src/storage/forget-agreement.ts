import { kvs } from '@forge/kvs';
import type { AgreementId } from '../domain/ids';
import { agreementKey, entities, issueOfEpic, outboxKey } from './keys';
import { pagesOf } from './query-pages';

const batchSize = 25;

/**
 * Deletes all that is stored about an agreement, as far as queries know it. It may stop anywhere: the next run finds what
 * is left. `false`: nothing was.
 */
export async function forgetAgreement(agreementId: AgreementId): Promise<boolean> {
  let isFound = false;
  for (const entityName of [entities.epic, entities.change, entities.person, entities.account]) {
    for await (const keys of keysIn(agreementId, entityName)) {
      // A run that stops between the two finds the epics again.
      if (entityName === entities.epic)
        await deleteAll(
          entities.outbox,
          keys.map((key) => outboxKey(issueOfEpic(key))),
        );
      await deleteAll(entityName, keys);
      if (keys.length > 0) isFound = true;
    }
  }
  await kvs.entity(entities.summary).delete(agreementKey(agreementId));
  await kvs.entity(entities.agreement).delete(agreementKey(agreementId));
  return isFound;
}

async function* keysIn(agreementId: AgreementId, entityName: string): AsyncGenerator<string[]> {
  const query = () =>
    kvs
      .entity<unknown>(entityName)
      .query()
      .index('by-agreement', { partition: [agreementId] });
  for await (const page of pagesOf(query)) yield page.map(({ key }) => key);
}

async function deleteAll(entityName: string, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += batchSize) {
    const items = keys.slice(start, start + batchSize).map((key) => ({ entityName, key }));
    const { failedKeys } = await kvs.batchDelete(items);
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`${entityName} not deleted: ${failure.error.code}`);
  }
}
