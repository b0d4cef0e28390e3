import { kvs } from '@forge/kvs';

const batchSize = 25;

type Key = { key: string; entityName?: string };
type Found = { key: string; value: unknown };

/** Those that are there, as they are at that very moment. `null`: outside of the entities. */
export const getMany = (entityName: string | null, keys: readonly string[]): Promise<Found[]> =>
  getRecords([...new Set(keys)].map((key) => ({ key, ...(entityName !== null && { entityName }) })));

/** Of several entities. */
export async function getRecords(asked: readonly Key[]): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < asked.length; start += batchSize) {
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(asked.slice(start, start + batchSize));
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`${failure.entityName ?? 'records'} not read: ${failure.error.code}`);
    found.push(...successfulKeys);
  }
  return found;
}
