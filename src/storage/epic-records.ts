import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { agreementIdSchema, issueIdSchema } from '../contract';
import { type Epic, stages } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import type { IsoDateTime } from '../domain/time';
import type { EpicRecord, EpicRecords } from '../usecases/ports';
import { type AggregateStore, changeAggregate, createIfAbsent, whereVersion } from './aggregate';
import { entities, epicKey } from './keys';
import { isRefusal } from './refusal';
import { epicDecisionsSchema } from './stored-decision';

const epicSchema = z.object({
  issueId: issueIdSchema,
  agreementId: agreementIdSchema,
  version: z.int(),
  trackedSince: z.nullable(z.string()),
  decisions: epicDecisionsSchema,
  elsewhere: z.array(z.object({ agreementId: agreementIdSchema, decisions: epicDecisionsSchema })),
  lastSeen: z.object({
    typeId: z.string(),
    labels: z.array(z.string()),
    componentIds: z.array(z.string()),
    stage: z.enum(stages),
    stageSince: z.string(),
    dueDate: z.nullable(z.string()),
    statusName: z.string(),
    resolutionName: z.nullable(z.string()),
  }),
}) satisfies z.ZodMiniType<Epic>;

const recordSchema = z.object({
  outbox: z.enum(['pending', 'done']),
  changedAt: z.string(),
  doc: epicSchema,
});
type Stored = z.infer<typeof recordSchema> & { agreementId: string; version: number };

const recordOf = (doc: Epic, outbox: Stored['outbox'], changedAt: IsoDateTime): Stored => ({
  agreementId: doc.agreementId,
  version: doc.version,
  outbox,
  changedAt,
  doc,
});

export function epicRecordOf(value: unknown): EpicRecord {
  const { doc, outbox } = recordSchema.parse(value);
  return { epic: doc, pending: outbox === 'pending' };
}

const read = (issueId: IssueId) => kvs.entity<unknown>(entities.epic).get(epicKey(issueId));

async function find(issueId: IssueId): Promise<Epic | undefined> {
  const stored = await read(issueId);
  return stored === undefined ? undefined : epicRecordOf(stored).epic;
}

const storeOf = (issueId: IssueId): AggregateStore<Epic> => ({
  entityName: entities.epic,
  key: epicKey(issueId),
  issueId,
  read: async () => {
    const current = await find(issueId);
    return current && { version: current.version, current };
  },
  empty: (next, { at }) => recordOf({ ...next, version: 0, decisions: {} }, 'done', at),
  record: (next, { at }) => recordOf(next, 'pending', at),
  agreementId: ({ agreementId }) => agreementId,
});

const batchSize = 25;

async function findMany(issueIds: readonly IssueId[]): Promise<ReadonlyMap<IssueId, EpicRecord>> {
  const found = new Map<IssueId, EpicRecord>();
  for (let start = 0; start < issueIds.length; start += batchSize) {
    const items = issueIds
      .slice(start, start + batchSize)
      .map((issueId) => ({ entityName: entities.epic, key: epicKey(issueId) }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`epic records not read: ${failure.error.code}`);
    for (const { value } of successfulKeys) {
      const record = epicRecordOf(value);
      found.set(record.epic.issueId, record);
    }
  }
  return found;
}

/** Writes on the condition that nobody else did. `false`: somebody did. */
async function setIfUnchanged(value: Stored, version: number): Promise<boolean> {
  const options = { entityName: entities.epic, conditions: whereVersion(version) };
  try {
    await kvs.transact().set(epicKey(value.doc.issueId), value, options).execute();
    return true;
  } catch (cause) {
    if (isRefusal(cause)) return false;
    throw cause;
  }
}

const pageSize = 100;
// What an hour leaves behind, and more; the rest waits for the next.
const pendingAtOnce = 2_000;

export const epicRecords: EpicRecords = {
  find,
  findMany,
  change: (issueId, act, command) => changeAggregate(storeOf(issueId), act, command),
  track: async (epic, isStored, at) => {
    if (isStored) {
      const tracked = { ...epic, version: epic.version + 1 };
      return (await setIfUnchanged(recordOf(tracked, 'pending', at), epic.version)) ? tracked : undefined;
    }
    const created = { ...epic, version: 0 };
    const key = epicKey(epic.issueId);
    return (await createIfAbsent(entities.epic, key, recordOf(created, 'pending', at))) ? created : undefined;
  },
  settle: async (epic) => {
    const stored = await read(epic.issueId);
    if (stored === undefined) return true;
    const { changedAt, doc } = recordSchema.parse(stored);
    if (doc.version !== epic.version) return false;
    const seen = { ...doc, lastSeen: epic.lastSeen };
    return setIfUnchanged(recordOf(seen, 'done', changedAt), epic.version);
  },
  pending: async () => {
    const found: IssueId[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs
        .entity<unknown>(entities.epic)
        .query()
        .index('by-outbox', { partition: ['pending'] })
        .limit(pageSize);
      if (cursor !== undefined) query.cursor(cursor);
      const { results, nextCursor } = await query.getMany();
      found.push(...results.map(({ value }) => epicRecordOf(value).epic.issueId));
      cursor = nextCursor;
    } while (cursor !== undefined && found.length < pendingAtOnce);
    return found;
  },
};
