import { z } from 'zod';
import { KvsError } from './kvs-error';
import { checkOperations } from './limits';
import { get, GetRequest, KeyRequest, remove } from './read';
import type { Storage } from './storage';
import { prepareWrite, Write } from './write';

export const BatchSet = z.array(Write);
export const BatchGet = z.array(GetRequest);
export const BatchDelete = z.array(KeyRequest);

type Item = z.infer<typeof KeyRequest>;

const address = ({ key, entityName }: Item) => ({ key, ...(entityName === undefined ? {} : { entityName }) });

/** Each item succeeds or fails for itself. */
function eachOf<T extends Item>(items: T[], run: (item: T) => object | undefined) {
  checkOperations(items, items);
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    try {
      successfulKeys.push({ ...address(item), ...run(item) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ ...address(item), error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

export const batchSet = (storage: Storage, items: z.infer<typeof BatchSet>) =>
  eachOf(items, (item) => {
    storage.records.put(prepareWrite(storage, storage.records, item));
    return undefined;
  });

export const batchGet = (storage: Storage, items: z.infer<typeof BatchGet>) =>
  eachOf(items, (item) => get(storage, storage.records, item));

export const batchDelete = (storage: Storage, items: z.infer<typeof BatchDelete>) =>
  eachOf(items, (item) => {
    remove(storage, storage.records, item);
    return undefined;
  });
