import { z } from 'zod';
import type { EntityDefinition } from '../../app/manifest';
import type { Clock } from '../../clock';
import { BatchDelete, batchDelete, BatchGet, batchGet, BatchSet, batchSet } from './batch';
import { EntityQuery, entityQuery } from './entity-query';
import { entitySchemas } from './entity-schema';
import { badRequest, KvsError } from './kvs-error';
import { PlainQuery, plainQuery } from './plain-query';
import { get, GetRequest, KeyRequest, remove } from './read';
import { createRecordStore, type StoredRecord } from './record-store';
import type { Storage } from './storage';
import { Transaction, transaction } from './transaction';
import { set, SetRequest } from './write';

const StoredRecords = z.array(
  z.object({
    key: z.string(),
    entityName: z.string().exactOptional(),
    value: z.unknown(),
    createdAt: z.number(),
    updatedAt: z.number(),
    expireTime: z.string().exactOptional(),
  }),
);
export const KvsSnapshot = z.object({ records: StoredRecords, secrets: StoredRecords });

type Operation = (storage: Storage, body: unknown) => unknown;

const operation =
  <Body>(schema: z.ZodType<Body>, run: (storage: Storage, body: Body) => unknown): Operation =>
  (storage, body) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw badRequest('BAD_REQUEST', z.prettifyError(parsed.error));
    return run(storage, parsed.data);
  };

const PlainKey = KeyRequest.omit({ entityName: true });
const PlainGet = GetRequest.omit({ entityName: true });
const PlainSet = SetRequest.omit({ entityName: true });
const ofEntity = { entityName: z.string() };

const reading = (schema: z.ZodType<z.infer<typeof GetRequest>>, area: 'records' | 'secrets') =>
  operation(schema, (storage, body) => get(storage, storage[area], body));
const setting = (schema: z.ZodType<z.infer<typeof SetRequest>>, area: 'records' | 'secrets') =>
  operation(schema, (storage, body) => set(storage, storage[area], body));
const removing = (schema: z.ZodType<z.infer<typeof KeyRequest>>, area: 'records' | 'secrets') =>
  operation(schema, (storage, body) => {
    remove(storage, storage[area], body);
  });

const operations = new Map<string, Operation>([
  ['/api/v1/get', reading(PlainGet, 'records')],
  ['/api/v1/set', setting(PlainSet, 'records')],
  ['/api/v1/delete', removing(PlainKey, 'records')],
  ['/api/v1/query', operation(PlainQuery, plainQuery)],
  ['/api/v1/secret/get', reading(PlainGet, 'secrets')],
  ['/api/v1/secret/set', setting(PlainSet, 'secrets')],
  ['/api/v1/secret/delete', removing(PlainKey, 'secrets')],
  ['/api/v1/entity/get', reading(GetRequest.extend(ofEntity), 'records')],
  ['/api/v1/entity/set', setting(SetRequest.extend(ofEntity), 'records')],
  ['/api/v1/entity/delete', removing(KeyRequest.extend(ofEntity), 'records')],
  ['/api/v1/entity/query', operation(EntityQuery, entityQuery)],
  ['/api/v1/transaction', operation(Transaction, transaction)],
  ['/api/v1/batch/set', operation(BatchSet, batchSet)],
  ['/api/v1/batch/get', operation(BatchGet, batchGet)],
  ['/api/v1/batch/delete', operation(BatchDelete, batchDelete)],
]);

export type Kvs = {
  request: (path: string, request: Request) => Promise<Response>;
  records: () => StoredRecord[];
  toJSON: () => z.infer<typeof KvsSnapshot>;
};

/** Forge storage of one installation: the key-value store and the custom entities that the manifest defines. */
export function createKvs(options: {
  clock: Clock;
  entities: EntityDefinition[];
  scopes: readonly string[];
  queryLagMilliseconds: number;
  snapshot?: z.infer<typeof KvsSnapshot> | undefined;
}): Kvs {
  const { clock, queryLagMilliseconds, snapshot } = options;
  const storage: Storage = {
    clock,
    schemas: entitySchemas(options.entities),
    records: createRecordStore(clock, queryLagMilliseconds, snapshot?.records ?? []),
    secrets: createRecordStore(clock, 0, snapshot?.secrets ?? []),
  };
  return {
    request: async (path, request) => {
      const run = operations.get(path);
      if (!run || request.method !== 'POST')
        throw new Error(`${request.method} ${path}: Forge storage has no such call`);
      const body: unknown = await request.json();
      try {
        if (!options.scopes.includes('storage:app')) {
          throw new KvsError(403, 'PERMISSION_DENIED', 'The manifest does not ask for the scope storage:app');
        }
        const answer = run(storage, body);
        return answer === undefined ? new Response('') : Response.json(answer);
      } catch (error) {
        if (!(error instanceof KvsError)) throw error;
        return Response.json({ code: error.code, message: error.message }, { status: error.status });
      }
    },
    records: () => storage.records.all(),
    toJSON: () => ({ records: storage.records.all(), secrets: storage.secrets.all() }),
  };
}
