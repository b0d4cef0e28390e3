import { z } from 'zod';
import { KvsError } from './kvs-error';
import { checkKey } from './limits';
import type { RecordStore } from './record-store';
import { ReadOptions, recordView } from './record-view';
import { schemaOf, type Storage } from './storage';

export const KeyRequest = z.object({ key: z.string(), entityName: z.string().optional() });
export const GetRequest = KeyRequest.extend({ options: ReadOptions });

const notFound = (key: string) => new KvsError(404, 'KEY_NOT_FOUND', `The key ${key} does not exist`);

function checkAddress(storage: Storage, { key, entityName }: z.infer<typeof KeyRequest>): void {
  checkKey(key, entityName);
  if (entityName !== undefined) schemaOf(storage, entityName);
}

/** Strongly consistent, unlike queries. */
export function get(storage: Storage, records: RecordStore, request: z.infer<typeof GetRequest>) {
  checkAddress(storage, request);
  const record = records.get(request.entityName, request.key);
  if (!record) throw notFound(request.key);
  return recordView(record, request.options?.metadataFields);
}

export function remove(storage: Storage, records: RecordStore, request: z.infer<typeof KeyRequest>): void {
  checkAddress(storage, request);
  if (!records.remove(request.entityName, request.key)) throw notFound(request.key);
}
