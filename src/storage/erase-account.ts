import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { withoutAccount } from '../domain/forget-account';
import type { AccountId, AgreementId } from '../domain/ids';
import { whereVersion } from './aggregate';
import { accountKey, agreementKey, answeredKey, entities, personKey } from './keys';
import { pagesOf } from './query-pages';
import { isRefusal } from './refusal';
import { agreementOf } from './stored-agreement';
import { withFormerUser } from './former-user';

type Stored = Record<string, unknown> & { version: number };
const storedSchema = z.looseObject({ version: z.int() });
const attempts = 6;

/**
 * "Former user" takes the account's place in the agreement, its epics and its history: the only edit that a change
 * ever sees. What says where the account stands goes last, so that a run that breaks off is made up for.
 */
export async function eraseAccount(accountId: AccountId, agreementId: AgreementId): Promise<void> {
  await rewrite(entities.agreement, agreementKey(agreementId), (stored) => {
    const { current } = agreementOf(stored);
    return current && withFormerUser({ ...stored, doc: withoutAccount(current, accountId) }, accountId);
  });
  await eraseInSummary(accountId, agreementId);
  await eraseInEpics(accountId, agreementId);
  await eraseInChanges(accountId, agreementId);
  await kvs.entity(entities.person).delete(personKey(accountId, agreementId));
  for (const key of [answeredKey(accountId, agreementId), accountKey(accountId, agreementId)]) {
    await kvs.entity(entities.account).delete(key);
  }
}

/** Only the queue's jobs write it, and this is one of them. */
async function eraseInSummary(accountId: AccountId, agreementId: AgreementId): Promise<void> {
  const summaries = kvs.entity<unknown>(entities.summary);
  const stored = await summaries.get(agreementKey(agreementId));
  if (stored !== undefined && names(stored, accountId))
    await summaries.set(agreementKey(agreementId), withFormerUser(stored, accountId));
}

async function eraseInEpics(accountId: AccountId, agreementId: AgreementId): Promise<void> {
  for await (const page of pagesIn(entities.epic, agreementId)) {
    for (const { key, value } of page) {
      if (!names(value, accountId)) continue;
      await rewrite(entities.epic, key, (stored) =>
        withFormerUser({ ...stored, outbox: 'pending' }, accountId),
      );
    }
  }
}

/**
 * Nothing else ever writes to a change, so no condition is needed. A query lags: what it gives may still name whom an
 * erasure of a moment ago took out.
 */
async function eraseInChanges(accountId: AccountId, agreementId: AgreementId): Promise<void> {
  const changes = kvs.entity<unknown>(entities.change);
  for await (const page of pagesIn(entities.change, agreementId)) {
    for (const { key, value } of page) {
      if (!names(value, accountId)) continue;
      const stored = await changes.get(key);
      if (stored !== undefined) await changes.set(key, withFormerUser(stored, accountId));
    }
  }
}

const pagesIn = (entityName: string, agreementId: AgreementId) =>
  pagesOf(() =>
    kvs
      .entity<unknown>(entityName)
      .query()
      .index('by-agreement', { partition: [agreementId] }),
  );

const names = (value: unknown, accountId: AccountId): boolean =>
  JSON.stringify(value).includes(JSON.stringify(accountId));

/** Writes what `change` makes of the document, if anything, on the condition that nobody else did; otherwise all again. */
async function rewrite(entityName: string, key: string, change: (stored: Stored) => unknown): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const found = await kvs.entity<unknown>(entityName).get(key);
    if (found === undefined) return;
    const stored = storedSchema.parse(found);
    const next = change(stored);
    if (next === undefined) return;
    const changed = nextVersion(next, stored.version + 1);
    try {
      const options = { entityName, conditions: whereVersion(stored.version) };
      await kvs.transact().set(key, changed, options).execute();
      return;
    } catch (cause) {
      if (!isRefusal(cause) || attempt + 1 === attempts) throw cause;
    }
  }
}

const nextSchema = z.looseObject({ doc: z.looseObject({}) });

function nextVersion(value: unknown, version: number): Stored {
  const next = nextSchema.parse(value);
  return { ...next, version, doc: { ...next.doc, version } };
}
