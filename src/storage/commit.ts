import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Change } from '../domain/change';
import { sameJson } from '../usecases/same-json';
import { type AccountEntry, setAccounts } from './account-records';
import { changeOf, changeRecord } from './change-records';
import { entities } from './keys';
import { isRefusal } from './refusal';

export type Versioned = { version: number };
export type Entry = { entityName: string; key: string; value: Versioned };
/** `version`: on the condition that it was read in that one. */
export type Along = Entry & { version?: number };

export type Commit = {
  document: Entry;
  /** That it was read in. */
  version: number;
  change: Change;
  accounts: readonly AccountEntry[];
  /** What else is written with the document. */
  along: readonly Along[];
};

const operationsInTransaction = 25;

/** All or nothing, on the condition that nobody else changed the document. What comes back is the refusal, if there was one. */
export async function commit({ document, version, change, accounts, along }: Commit): Promise<unknown> {
  const { entityName, key, value } = document;
  // The document and its change stand in it, too.
  const room = operationsInTransaction - 2 - along.length;
  // A record too many only reports an account that is not stored; one too few would hide one that is.
  await setAccounts(accounts.slice(room));
  const transaction = kvs
    .transact()
    .set(key, value, { entityName, conditions: whereVersion(version) })
    .set(change.id, changeRecord(change), { entityName: entities.change });
  for (const also of along) {
    const conditions = also.version === undefined ? {} : { conditions: whereVersion(also.version) };
    transaction.set(also.key, also.value, { entityName: also.entityName, ...conditions });
  }
  for (const account of accounts.slice(0, room)) {
    transaction.set(account.key, account.value, { entityName: entities.account });
  }
  try {
    await transaction.execute();
    return undefined;
  } catch (cause) {
    // The codes of a failed condition are not documented: a refusal is one until the version proves otherwise.
    if (isRefusal(cause)) return cause;
    if (await isRecorded(change)) return undefined;
    throw cause;
  }
}

/** The answer may get lost after the transaction was carried out: then its change stands there. */
async function isRecorded({ id, actor, at, items }: Change): Promise<boolean> {
  const record = await kvs.entity<unknown>(entities.change).get(id);
  if (record === undefined) return false;
  const found = changeOf(id, record);
  return found.actor === actor && found.at === at && sameJson(found.items, items);
}

export const whereVersion = (version: number) =>
  new Filter<Versioned>().and('version', FilterConditions.equalTo(version));
