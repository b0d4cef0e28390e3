import { kvs } from '@forge/kvs';
import type { EpicRecord, EpicRecords } from '../usecases/ports/epic-records';
import { sameJson } from '../usecases/same-json';
import { whereVersion } from './commit';
import { entities, epicKey, outboxKey } from './keys';
import { isAccepted } from './refusal';
import { storedEpic } from './stored-epic';

/** The record is written only where it says something else than before. */
export const settle: EpicRecords['settle'] = async (record, { lastSeen, outbox }) => {
  const { issueId, version } = record.epic;
  const settled: EpicRecord = { ...record, epic: { ...record.epic, lastSeen }, outbox };
  const condition = { entityName: entities.epic, conditions: whereVersion(version) };
  const transaction = kvs.transact();
  if (sameJson(storedEpic(settled), storedEpic(record))) transaction.check(epicKey(issueId), condition);
  else transaction.set(epicKey(issueId), storedEpic(settled), condition);
  if (record.outbox === 'pending') transaction.delete(outboxKey(issueId), { entityName: entities.outbox });
  return isAccepted(transaction.execute());
};
