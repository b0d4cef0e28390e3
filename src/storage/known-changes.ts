import { kvs } from '@forge/kvs';
import type { Changes } from '../usecases/ports/changes';
import { changeOf } from './change-records';
import { entities } from './keys';

const batchSize = 25;

export const knownAmong: Changes['knownAmong'] = async (agreementId, changes) => {
  const known = new Set<string>();
  for (let start = 0; start < changes.length; start += batchSize) {
    const asked = changes.slice(start, start + batchSize);
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(
      asked.map(({ id }) => ({ entityName: entities.change, key: id })),
    );
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`changes not read: ${failure.error.code}`);
    for (const { key, value } of successfulKeys) {
      const found = changeOf(key, value);
      if (found.agreementId !== agreementId) continue;
      if (asked.some(({ id, at }) => id === key && at === found.at)) known.add(key);
    }
  }
  return known;
};
