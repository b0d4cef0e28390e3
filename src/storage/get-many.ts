import { kvs } from '@forge/kvs';

const batchSize = 25;

/** Those that are there, as they are at that very moment. `null`: outside of the entities. */
export async function getMany(
  entityName: string | null,
  keys: readonly string[],
): Promise<{ key: string; value: unknown }[]> {
  const asked = [...new Set(keys)];
  const found: { key: string; value: unknown }[] = [];
  for (let start = 0; start < asked.length; start += batchSize) {
    const items = asked
      .slice(start, start + batchSize)
      .map((key) => ({ key, ...(entityName !== null && { entityName }) }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`${entityName ?? 'records'} not read: ${failure.error.code}`);
    found.push(...successfulKeys);
  }
  return found;
}
