import { kvs, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';
import { daySchema, issueIdSchema, projectIdSchema } from '../contract';
import type { ProjectId } from '../domain/ids';
import type { Health, Healths } from '../usecases/ports/health';
import { getMany } from './get-many';
import { healthKey, healthPrefix, typesKey } from './keys';
import { pagesOf } from './query-pages';

const tally = {
  startedAt: z.string(),
  written: z.int(),
  failed: z.int(),
  skipped: z.object({ count: z.int(), issueIds: z.array(issueIdSchema) }),
};

const healthSchema = z.object({
  basis: z.nullable(z.string()),
  days: z.array(daySchema),
  lastRun: z.nullable(z.object({ ...tally, endedAt: z.string() })),
  running: z.nullable(z.object({ ...tally, at: z.string(), found: z.int(), done: z.int() })),
}) satisfies z.ZodMiniType<Health>;

async function findMany(projectIds: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, Health>> {
  const found = await getMany(null, projectIds.map(healthKey));
  return new Map(found.map(healthEntry));
}

const healthEntry = ({ key, value }: { key: string; value: unknown }): [ProjectId, Health] => [
  projectIdSchema.parse(key.slice(healthPrefix.length)),
  healthSchema.parse(value),
];

async function all(): Promise<ReadonlyMap<ProjectId, Health>> {
  const found = new Map<ProjectId, Health>();
  const query = () => {
    const begun = kvs.query().where('key', WhereConditions.beginsWith(healthPrefix));
    return {
      cursor: (cursor: string) => begun.cursor(cursor),
      limit: (limit: number) => begun.limit(limit),
      getMany: () => begun.getMany<unknown>(),
    };
  };
  for await (const page of pagesOf(query)) {
    for (const record of page) found.set(...healthEntry(record));
  }
  return found;
}

export const healths: Healths = {
  find: async (projectId) => {
    const stored = await kvs.get<unknown>(healthKey(projectId));
    return stored === undefined ? undefined : healthSchema.parse(stored);
  },
  findMany,
  all,
  set: (projectId, health) => kvs.set(healthKey(projectId), health),
  forget: async (projectId) => {
    await kvs.delete(typesKey(projectId));
    await kvs.delete(healthKey(projectId));
  },
};
