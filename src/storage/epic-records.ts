import { kvs } from '@forge/kvs';
import type { Epic } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import { projectOfAgreement } from '../usecases/agreement-id';
import type { EpicRecord, EpicRecords } from '../usecases/ports/epic-records';
import { changeAggregate } from './aggregate';
import { epicAggregate } from './epic-aggregate';
import { getMany } from './get-many';
import { entities, epicKey, outboxKey } from './keys';
import { pending, pendingAmong } from './outbox';
import { pagesOf } from './query-pages';
import { settle } from './settle-epic';
import { requireAll, storedPage } from './stored-page';
import { epicRecordOf } from './stored-epic';
import { track } from './track-epic';

async function find(issueId: IssueId): Promise<Epic | undefined> {
  const key = epicKey(issueId);
  const stored = await kvs.entity<unknown>(entities.epic).get(key);
  return stored === undefined ? undefined : epicRecordOf(key, stored).epic;
}

async function findMany(issueIds: readonly IssueId[]): Promise<ReadonlyMap<IssueId, EpicRecord>> {
  const stored = await getMany(entities.epic, issueIds.map(epicKey));
  const records = stored.map(({ key, value }) => epicRecordOf(key, value));
  return new Map(records.map((record) => [record.epic.issueId, record]));
}

async function findManyToSettle(issueIds: readonly IssueId[]): Promise<ReadonlyMap<IssueId, EpicRecord>> {
  const [records, owed] = await Promise.all([findMany(issueIds), pendingAmong(issueIds)]);
  return new Map(
    [...records].map(([issueId, record]) => [
      issueId,
      owed.has(issueId) ? { ...record, outbox: 'pending' } : record,
    ]),
  );
}

const skippedEpics = () =>
  kvs
    .entity<unknown>(entities.epic)
    .query()
    .index('by-outbox', { partition: ['skipped'] });

const perPage = 50;
// More than a job gets done; the rest waits for the next day.
const mostSkipped = 2_000;

export const epicRecords: EpicRecords = {
  find,
  findMany,
  findManyToSettle,
  change: (issueId, agreement, act, command) =>
    changeAggregate(epicAggregate(issueId, agreement, find), act, command),
  track,
  settle,
  pending,
  skipped: async (projectId) => {
    const found: Epic[] = [];
    for await (const page of pagesOf(skippedEpics)) {
      const epics = page.map(({ key, value }) => epicRecordOf(key, value).epic);
      found.push(...epics.filter(({ agreementId }) => projectOfAgreement(agreementId) === projectId));
      if (found.length >= mostSkipped) break;
    }
    return found.map(({ issueId }) => issueId);
  },
  page: async (agreementId, cursor) => {
    const page = await storedPage(
      entities.epic,
      { index: 'by-agreement', of: [agreementId] },
      cursor,
      perPage,
    );
    const found = page.records.map(({ key, value }) => epicRecordOf(key, value).epic);
    requireAll(found, (epic) => epic.agreementId === agreementId);
    return { found, cursor: page.cursor };
  },
  forget: async (issueId) => {
    await kvs
      .transact()
      .delete(epicKey(issueId), { entityName: entities.epic })
      .delete(outboxKey(issueId), { entityName: entities.outbox })
      .execute();
  },
};
