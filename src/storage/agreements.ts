import { kvs } from '@forge/kvs';
import type { Agreement } from '../domain/agreement';
import type { AgreementId } from '../domain/ids';
import type { IsoDateTime } from '../domain/time';
import { projectOfAgreement } from '../usecases/agreement-id';
import type { Agreements } from '../usecases/ports';
import { type AggregateStore, changeAggregate, whereVersion } from './aggregate';
import { forgetAgreement } from './forget-agreement';
import { agreementKey, entities } from './keys';
import { isRefusal } from './refusal';
import { agreementRecordSchema } from './stored-agreement';

async function read(id: AgreementId) {
  const record = await kvs.entity<unknown>(entities.agreement).get(agreementKey(id));
  return record === undefined ? undefined : agreementOf(record);
}

export function agreementOf(record: unknown): { version: number; current: Agreement | undefined } {
  const { version, doc } = agreementRecordSchema.parse(record);
  return { version, current: doc };
}

const storeOf = (id: AgreementId): AggregateStore<Agreement> => ({
  entityName: entities.agreement,
  key: agreementKey(id),
  issueId: null,
  read: () => read(id),
  empty: (_next, { at }) => ({ projectId: projectOfAgreement(id), version: 0, changedAt: at, doc: {} }),
  record: (doc, { at }) => ({ projectId: doc.projectId, version: doc.version, changedAt: at, doc }),
  agreementId: () => id,
});

async function markApplied(agreement: Agreement, at: IsoDateTime): Promise<boolean> {
  const { id, projectId, version, tracking } = agreement;
  if (!tracking) return false;
  const doc = { ...agreement, version: version + 1, tracking: { ...tracking, appliedAt: at } };
  const value = { projectId, version: doc.version, changedAt: at, doc };
  const options = { entityName: entities.agreement, conditions: whereVersion(version) };
  try {
    await kvs.transact().set(agreementKey(id), value, options).execute();
    return true;
  } catch (cause) {
    if (isRefusal(cause)) return false;
    throw cause;
  }
}

const pageSize = 100;

async function tracked(): Promise<Agreement[]> {
  const found: Agreement[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.entity<unknown>(entities.agreement).query().index('by-key').limit(pageSize);
    if (cursor !== undefined) query.cursor(cursor);
    const { results, nextCursor } = await query.getMany();
    found.push(...results.flatMap(({ value }) => agreementOf(value).current ?? []));
    cursor = nextCursor;
  } while (cursor !== undefined);
  return found.filter(({ tracking }) => tracking);
}

export const agreements: Agreements = {
  find: async (id) => (await read(id))?.current,
  change: (id, act, command) => changeAggregate(storeOf(id), act, command),
  markApplied,
  tracked,
  forget: forgetAgreement,
};
