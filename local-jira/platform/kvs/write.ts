import { z } from 'zod';
import { checkEntityValue } from './entity-schema';
import { badRequest, KvsError } from './kvs-error';
import { checkKey, checkValue } from './limits';
import type { RecordStore, StoredRecord } from './record-store';
import { MetadataFields, recordView } from './record-view';
import { schemaOf, type Storage } from './storage';
import { expireTime, Ttl } from './ttl';

/** What a write inside a batch or a transaction may carry: no key policy there. */
const ItemOptions = z.strictObject({ ttl: Ttl.optional() }).optional();
export const Write = z.object({
  key: z.string(),
  entityName: z.string().optional(),
  value: z.unknown().optional(),
  options: ItemOptions,
});
export type Write = z.infer<typeof Write>;

const SetOptions = z
  .strictObject({
    ttl: Ttl.optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: MetadataFields,
  })
  .optional();
export const SetRequest = Write.extend({ options: SetOptions });

/** The record that a write would store, if nothing forbids it. */
export function prepareWrite(storage: Storage, records: RecordStore, write: Write): StoredRecord {
  const { key, entityName, value, options } = write;
  checkKey(key, entityName);
  checkValue(value);
  if (entityName !== undefined) checkEntityValue(schemaOf(storage, entityName), value);
  const now = storage.clock.now().getTime();
  const createdAt = records.get(entityName, key)?.createdAt ?? now;
  const entity = entityName === undefined ? {} : { entityName };
  return { key, ...entity, value, createdAt, updatedAt: now, ...expireTime(options?.ttl, now) };
}

export function set(storage: Storage, records: RecordStore, body: z.infer<typeof SetRequest>): unknown {
  const { ttl, keyPolicy, returnValue, returnMetadataFields } = body.options ?? {};
  const record = prepareWrite(storage, records, { ...body, options: { ttl } });
  const previous = records.get(record.entityName, record.key);
  if (keyPolicy === 'FAIL_IF_EXISTS') {
    if (returnValue) throw badRequest('VALIDATION_ERROR', 'returnValue needs the key policy OVERRIDE');
    if (previous) throw new KvsError(409, 'KEY_CONFLICT', `The key ${record.key} already exists`);
  }
  records.put(record);
  const returned = returnValue === 'LATEST' ? record : returnValue === 'PREVIOUS' ? previous : undefined;
  return returned && recordView(returned, returnMetadataFields);
}
