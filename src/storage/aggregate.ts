import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Change, ChangeItem } from '../domain/change';
import type { AccountId, AgreementId, IssueId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import type { Act, Changed } from '../usecases/ports/act';
import { sameJson } from '../usecases/same-json';
import { type AccountEntry, accountEntry, accountIdsIn, answeredEntry, setAccounts } from './account-records';
import { changeOf, changeRecord } from './change-records';
import { changeKey, entities } from './keys';
import { isRefusal } from './refusal';

type Versioned = { version: number };

/** Another document of that kind, written along on the condition that it stands as it was read; 0 for one that is not there. */
export type Companion = { key: string; version: number; value: Versioned };

/** One kind of document: where it stands and how it is written. `issueId` where it is about an epic. */
export type AggregateStore<T extends Versioned> = {
  entityName: string;
  key: string;
  issueId: IssueId | null;
  read: () => Promise<{ version: number; current: T | undefined; companion?: Companion } | undefined>;
  empty: (next: T, act: Act) => Versioned;
  record: (next: T, act: Act) => Versioned;
  agreementId: (next: T) => AgreementId;
  /** Whose ids stand in a document that comes under another agreement than it was. */
  comesWith: (before: T | undefined, next: T) => AccountId[];
};

const attempts = 6;
// A transaction holds 25 operations: the document, its companion, its change, and these.
const accountsInTransaction = 22;

/** Reads, applies the command and commits on the condition that nobody else did; otherwise all again. */
export async function changeAggregate<T extends Versioned, Item extends ChangeItem>(
  store: AggregateStore<T>,
  act: Act,
  command: (current: T | undefined) => Changed<T, Item>,
): Promise<Changed<T, Item>> {
  let lost: { versions: string; cause: unknown; isAgain: boolean } | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await store.read();
    const version = stored?.version ?? 0;
    const companion = stored?.companion;
    const versions = `${String(version)} ${String(companion?.version)}`;
    // Refused although nobody was faster: once, the index may have been settled just then; twice, it was no conflict.
    if (lost?.isAgain && lost.versions === versions) throw lost.cause;
    const { next, items } = command(stored?.current);
    if (items.length === 0) return { next, items };

    // That somebody else created it meanwhile is as good: the condition decides.
    if (!stored) await createIfAbsent(store.entityName, store.key, store.empty(next, act));
    if (companion?.version === 0)
      await createIfAbsent(store.entityName, companion.key, store.empty(next, act));
    const committed = { ...next, version: version + 1 };
    const change: Change = {
      id: changeKey(store.key, committed.version),
      agreementId: store.agreementId(committed),
      issueId: store.issueId,
      ...act,
      items,
    };
    const along = store.comesWith(stored?.current, committed);
    const cause = await commit(store, {
      value: store.record(committed, act),
      version,
      change,
      along,
      companion,
    });
    if (cause === undefined) return { next: committed, items };
    lost = { versions, cause, isAgain: lost?.versions === versions };
  }
  throw new AppError('CONFLICT', {}, { cause: lost?.cause });
}

/** `false` when there is one already. */
export async function createIfAbsent<T extends Versioned>(
  entityName: string,
  key: string,
  value: T,
): Promise<boolean> {
  try {
    await kvs.entity<Versioned>(entityName).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (cause) {
    if (isRefusal(cause)) return false;
    throw cause;
  }
}

type Commit = {
  value: Versioned;
  version: number;
  change: Change;
  along: readonly AccountId[];
  companion: Companion | undefined;
};

/** The refusal, if there was one. */
async function commit<T extends Versioned>(
  { entityName, key }: AggregateStore<T>,
  { value, version, change, along, companion }: Commit,
): Promise<unknown> {
  const { agreementId, at } = change;
  const { named, answered } = accountIdsIn(change);
  const accounts: AccountEntry[] = [
    ...[...new Set([...named, ...along])].map((accountId) => accountEntry(accountId, agreementId, at)),
    ...answered.map((accountId) => answeredEntry(accountId, agreementId, at)),
  ];
  // A record too many only reports an account that is not stored; one too few would hide one that is.
  await setAccounts(accounts.slice(accountsInTransaction));
  const transaction = kvs
    .transact()
    .set(key, value, { entityName, conditions: whereVersion(version) })
    .set(change.id, changeRecord(change), { entityName: entities.change });
  if (companion) {
    const options = { entityName, conditions: whereVersion(companion.version) };
    transaction.set(companion.key, companion.value, options);
  }
  for (const account of accounts.slice(0, accountsInTransaction)) {
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
