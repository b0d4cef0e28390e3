import { kvs } from '@forge/kvs';
import type { Change, ChangeItem } from '../domain/change';
import type { AccountId, AgreementId, IssueId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import type { Act, Changed } from '../usecases/ports/act';
import { type AccountEntry, accountEntry, accountIdsIn, answeredEntry } from './account-records';
import { commit, type Entry, type Versioned } from './commit';
import { names } from './ids-within';
import { changeKey } from './keys';
import type { OnRecord } from './on-record';
import { isAccepted } from './refusal';

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
  /** What else is written with it. */
  along: (next: T) => Entry[];
  agreementId: (next: T) => AgreementId;
  /** Whoever is named there, or just answered, has an account record under the document's agreement already. */
  onRecord: (before: T | undefined, next: T) => OnRecord;
  /** Whose ids stand in the document although no change of its agreement's brought them in. */
  comesWith: (before: T | undefined, next: T) => AccountId[];
};

const attempts = 6;

/** Reads, applies the command and commits on the condition that nobody else did; otherwise all again. */
export async function changeAggregate<T extends Versioned, Item extends ChangeItem>(
  store: AggregateStore<T>,
  act: Act,
  command: (current: T | undefined) => Changed<T, Item> | Promise<Changed<T, Item>>,
): Promise<Changed<T, Item>> {
  const { entityName, key } = store;
  let lost: { versions: string; cause: unknown; isAgain: boolean } | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await store.read();
    const version = stored?.version ?? 0;
    const companion = stored?.companion;
    const versions = `${String(version)} ${String(companion?.version)}`;
    // Refused although nobody was faster: once, the index may have been settled just then; twice, it was no conflict.
    if (lost?.isAgain && lost.versions === versions) throw lost.cause;
    const { next, items } = await command(stored?.current);
    if (items.length === 0) return { next, items };

    // That somebody else created it meanwhile is as good: the condition decides.
    if (!stored) await createIfAbsent(entityName, key, store.empty(next, act));
    if (companion?.version === 0) await createIfAbsent(entityName, companion.key, store.empty(next, act));
    const committed = { ...next, version: version + 1 };
    const agreementId = store.agreementId(committed);
    const id = changeKey(key, committed.version);
    const change: Change = { id, agreementId, issueId: store.issueId, ...act, items };
    const cause = await commit({
      document: { entityName, key, value: store.record(committed, act) },
      version,
      change,
      accounts: broughtIn(store, stored?.current, committed, change),
      along: [...store.along(committed), ...(companion ? [{ entityName, ...companion }] : [])],
    });
    if (cause === undefined) return { next: committed, items };
    lost = { versions, cause, isAgain: lost?.versions === versions };
  }
  throw new AppError('CONFLICT', {}, { cause: lost?.cause });
}

function broughtIn<T extends Versioned>(
  { onRecord, comesWith }: AggregateStore<T>,
  before: T | undefined,
  next: T,
  change: Change,
): AccountEntry[] {
  const { agreementId, at } = change;
  const known = onRecord(before, next);
  const { named, answered } = accountIdsIn(change);
  const fresh = named.filter((accountId) => !names(known.named, accountId));
  return [
    ...[...new Set([...fresh, ...comesWith(before, next)])].map((id) => accountEntry(id, agreementId, at)),
    ...answered
      .filter((accountId) => !names(known.answered, accountId))
      .map((accountId) => answeredEntry(accountId, agreementId, at)),
  ];
}

/** `false` when there is one already. */
export const createIfAbsent = (entityName: string, key: string, value: Versioned): Promise<boolean> =>
  isAccepted(kvs.entity<Versioned>(entityName).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' }));
