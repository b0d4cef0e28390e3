import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { agreementIdSchema, issueIdSchema } from '../contract';
import { type Epic, stages } from '../domain/epic';
import type { AccountId, AgreementId, IssueId } from '../domain/ids';
import type { IsoDateTime } from '../domain/time';
import { projectOfAgreement } from '../usecases/agreement-id';
import type { EpicRecord, EpicRecords, Outbox } from '../usecases/ports/epic-records';
import { accountEntry, setAccounts } from './account-records';
import { type AggregateStore, changeAggregate, createIfAbsent, whereVersion } from './aggregate';
import { accountIdsWithin } from './former-user';
import { entities, epicKey } from './keys';
import { pagesOf } from './query-pages';
import { isRefusal } from './refusal';
import { epicDecisionsSchema } from './stored-decision';
import { requireAll, storedPage } from './stored-page';

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
  outbox: z.enum(['pending', 'done', 'skipped']),
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

function epicRecordOf(value: unknown): EpicRecord {
  const { doc, outbox } = recordSchema.parse(value);
  return { epic: doc, outbox };
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
  // What the command decides stands nowhere before it is committed.
  empty: (next, { at }) =>
    recordOf({ ...next, version: 0, trackedSince: null, decisions: {}, elsewhere: [] }, 'done', at),
  record: (next, { at }) => recordOf(next, 'pending', at),
  agreementId: ({ agreementId }) => agreementId,
  comesWith: broughtAlong,
});

/** Under another agreement the record names people that no change of that one's brought in. */
const broughtAlong = (before: Epic | undefined, next: Epic): AccountId[] =>
  before && before.agreementId !== next.agreementId ? accountIdsWithin([next.decisions, next.elsewhere]) : [];

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

const perPage = 50;
// What an hour leaves behind, and more; the rest waits for the next.
const mostAtOnce = 2_000;

async function waiting(
  outbox: Outbox,
  fits: (agreementId: AgreementId) => boolean = () => true,
): Promise<IssueId[]> {
  const found: IssueId[] = [];
  const query = () =>
    kvs
      .entity<unknown>(entities.epic)
      .query()
      .index('by-outbox', { partition: [outbox] });
  for await (const page of pagesOf(query)) {
    const epics = page.map(({ value }) => epicRecordOf(value).epic);
    found.push(...epics.filter(({ agreementId }) => fits(agreementId)).map(({ issueId }) => issueId));
    if (found.length >= mostAtOnce) break;
  }
  return found;
}

export const epicRecords: EpicRecords = {
  find,
  findMany,
  change: (issueId, act, command) => changeAggregate(storeOf(issueId), act, command),
  page: async (agreementId, cursor) => {
    const page = await storedPage(entities.epic, { index: 'by-agreement', of: agreementId }, cursor, perPage);
    const found = page.records.map(({ value }) => epicRecordOf(value).epic);
    requireAll(found, (epic) => epic.agreementId === agreementId);
    return { found, cursor: page.cursor };
  },
  track: async (epic, stored, at) => {
    if (stored) {
      const tracked = { ...epic, version: epic.version + 1 };
      await setAccounts(
        broughtAlong(stored, epic).map((accountId) => accountEntry(accountId, epic.agreementId, at)),
      );
      return (await setIfUnchanged(recordOf(tracked, 'pending', at), epic.version)) ? tracked : undefined;
    }
    const created = { ...epic, version: 0 };
    const key = epicKey(epic.issueId);
    return (await createIfAbsent(entities.epic, key, recordOf(created, 'pending', at))) ? created : undefined;
  },
  settle: async (epic, outbox) => {
    const stored = await read(epic.issueId);
    if (stored === undefined) return true;
    const { changedAt, doc } = recordSchema.parse(stored);
    if (doc.version !== epic.version) return false;
    const seen = { ...doc, lastSeen: epic.lastSeen };
    return setIfUnchanged(recordOf(seen, outbox, changedAt), epic.version);
  },
  pending: () => waiting('pending'),
  skipped: (projectId) => waiting('skipped', (id) => projectOfAgreement(id) === projectId),
  forget: (issueId) => kvs.entity(entities.epic).delete(epicKey(issueId)),
};
