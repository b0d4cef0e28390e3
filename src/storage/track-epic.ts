import { kvs } from '@forge/kvs';
import type { EpicRecords } from '../usecases/ports/epic-records';
import { accountEntry, setAccounts } from './account-records';
import { createIfAbsent } from './aggregate';
import { whereVersion } from './commit';
import { broughtAlong, recordOf } from './epic-aggregate';
import { entities, epicKey } from './keys';
import { isAccepted } from './refusal';
import { storedEpic } from './stored-epic';

/**
 * Nobody decided anything, so nothing goes into the outbox: what becomes of Jira's facts is found again by the round of
 * the day.
 */
export const track: EpicRecords['track'] = async (epic, record, at) => {
  const entityName = entities.epic;
  const key = epicKey(epic.issueId);
  if (!record) {
    const created = recordOf({ ...epic, version: 0 }, at);
    return (await createIfAbsent(entityName, key, storedEpic(created))) ? created : undefined;
  }
  const tracked = { ...record, epic: { ...epic, version: epic.version + 1 }, changedAt: at };
  await setAccounts(
    broughtAlong(record.epic, epic).map((accountId) => accountEntry(accountId, epic.agreementId, at)),
  );
  const options = { entityName, conditions: whereVersion(epic.version) };
  const written = kvs.transact().set(key, storedEpic(tracked), options).execute();
  return (await isAccepted(written)) ? tracked : undefined;
};
