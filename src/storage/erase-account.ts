import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { withoutAccount } from '../domain/forget-account';
import type { AccountId, AgreementId, IssueId } from '../domain/ids';
import { type Entry, whereVersion } from './commit';
import { names } from './ids-within';
import { accountKey, agreementKey, answeredKey, entities, issueOfEpic, personKey } from './keys';
import { outboxEntry } from './outbox';
import { pagesOf } from './query-pages';
import { isRefusal } from './refusal';
import { agreementOf } from './stored-agreement';
import { withFormerUser } from './former-user';

const storedSchema = z.looseObject({ version: z.int() });
type Stored = z.infer<typeof storedSchema>;
const attempts = 6;

/**
 * "Former user" takes the account's place in the agreement, its epics and its history: the only edit that a change
 * ever sees. What says where the account stands goes last, so that a run that breaks off is made up for.
 */
export async function eraseAccount(accountId: AccountId, agreementId: AgreementId): Promise<IssueId[]> {
  await eraseInAgreement(accountId, agreementId);
  await eraseInSummary(accountId, agreementId);
  const issueIds = await eraseInEpics(accountId, agreementId);
  await eraseInChanges(accountId, agreementId);
  await kvs.entity(entities.person).delete(personKey(accountId, agreementId));
  for (const key of [answeredKey(accountId, agreementId), accountKey(accountId, agreementId)]) {
    await kvs.entity(entities.account).delete(key);
  }
  return issueIds;
}

const eraseInAgreement = (accountId: AccountId, agreementId: AgreementId): Promise<void> =>
  rewrite(
    { entityName: entities.agreement, key: agreementKey(agreementId) },
    accountId,
    (stored, version) => {
      const { current } = agreementOf(stored);
      return current && { ...stored, doc: { ...withoutAccount(current, accountId), version } };
    },
  );

/** A job that writes it at that very moment may bring a lead back; the one that follows the repair takes them out. */
async function eraseInSummary(accountId: AccountId, agreementId: AgreementId): Promise<void> {
  const summaries = kvs.entity<unknown>(entities.summary);
  const stored = await summaries.get(agreementKey(agreementId));
  if (stored !== undefined && names(stored, accountId))
    await summaries.set(agreementKey(agreementId), withFormerUser(stored, accountId));
}

async function eraseInEpics(accountId: AccountId, agreementId: AgreementId): Promise<IssueId[]> {
  const found: IssueId[] = [];
  for await (const page of pagesIn(entities.epic, agreementId)) {
    for (const { key, value } of page) {
      if (!names(value, accountId)) continue;
      await rewrite(
        { entityName: entities.epic, key },
        accountId,
        (stored) => stored,
        (version) => outboxEntry(issueOfEpic(key), version),
      );
      found.push(issueOfEpic(key));
    }
  }
  return found;
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

type Address = { entityName: string; key: string };

/** Writes what `change` makes of a document that names the account, on the condition that nobody else did; otherwise all again. */
async function rewrite(
  { entityName, key }: Address,
  accountId: AccountId,
  change: (stored: Stored, version: number) => Stored | undefined,
  along?: (version: number) => Entry,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const found = await kvs.entity<unknown>(entityName).get(key);
    if (!names(found, accountId)) return;
    const stored = storedSchema.parse(found);
    const version = stored.version + 1;
    const next = change(stored, version);
    if (next === undefined) return;
    const value = storedSchema.parse(withFormerUser({ ...next, version }, accountId));
    const transaction = kvs
      .transact()
      .set(key, value, { entityName, conditions: whereVersion(stored.version) });
    const also = along?.(version);
    if (also) transaction.set(also.key, also.value, { entityName: also.entityName });
    try {
      await transaction.execute();
      return;
    } catch (cause) {
      if (!isRefusal(cause) || attempt + 1 === attempts) throw cause;
    }
  }
}
