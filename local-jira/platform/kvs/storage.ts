import type { Clock } from '../../clock';
import type { EntitySchema } from './entity-schema';
import { badRequest } from './kvs-error';
import type { RecordStore } from './record-store';

/** One installation's storage: keys and entities, secrets apart from them. */
export type Storage = {
  clock: Clock;
  schemas: Map<string, EntitySchema>;
  records: RecordStore;
  secrets: RecordStore;
};

export function schemaOf(storage: Storage, entityName: string): EntitySchema {
  const schema = storage.schemas.get(entityName);
  if (!schema) throw badRequest('INVALID_ENTITY_TYPE', `The manifest defines no entity ${entityName}`);
  return schema;
}
