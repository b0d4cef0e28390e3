import { kvs } from '@forge/kvs';
import type { Agreement } from '../domain/agreement';
import type { AccountId, AgreementId, ProjectId } from '../domain/ids';
import { exceeded, limits } from '../domain/limits';
import type { IsoDateTime } from '../domain/time';
import { agreementIdOf, projectOfAgreement } from '../usecases/agreement-id';
import { AppError } from '../usecases/app-error';
import type { Act } from '../usecases/ports/act';
import type { Agreements, Closing } from '../usecases/ports/agreements';
import { accountEntry, setAccounts } from './account-records';
import { type AggregateStore, changeAggregate, createIfAbsent } from './aggregate';
import { whereVersion } from './commit';
import { forgetAgreement } from './forget-agreement';
import { healths } from './healths';
import { agreementKey, entities } from './keys';
import { pagesOf } from './query-pages';
import { onRecordIn } from './on-record';
import { isAccepted } from './refusal';
import { agreementOf } from './stored-agreement';
import { findProject } from './project-agreements';

async function read(id: AgreementId) {
  const record = await kvs.entity<unknown>(entities.agreement).get(agreementKey(id));
  return record === undefined ? undefined : agreementOf(record);
}

const storeOf = (id: AgreementId): AggregateStore<Agreement> => ({
  entityName: entities.agreement,
  key: agreementKey(id),
  issueId: null,
  read: () => read(id),
  empty: (_next, { at }) => emptyRecord(id, at),
  record: (doc, { at }) => ({ projectId: doc.projectId, version: doc.version, changedAt: at, doc }),
  agreementId: () => id,
  along: () => [],
  onRecord: (before) => onRecordIn(before),
  comesWith: (before, next) => (before ? [] : startersOf(next)),
});

/** Both are written or neither: whoever changes the other one just then conflicts, reads it again and is told. */
const closingStore = (id: AgreementId, act: Act, closing: Closing): AggregateStore<Agreement> => ({
  ...storeOf(id),
  read: async () => {
    const [stored, other] = await Promise.all([read(id), read(closing.agreement.id)]);
    if (!stored?.current) return stored;
    const version = other?.version ?? 0;
    const stands = other?.current ?? closing.agreement;
    closing.allow(stands, stored.current);
    const closed: Agreement = { ...stands, version: version + 1, isRemoved: true };
    const value = storeOf(closed.id).record(closed, act);
    return { ...stored, companion: { key: agreementKey(closed.id), version, value } };
  },
});

const emptyRecord = (id: AgreementId, changedAt: IsoDateTime) => ({
  projectId: projectOfAgreement(id),
  version: 0,
  changedAt,
  doc: {},
});

/** One that was split off goes on with another's tracking. */
const startersOf = ({ tracking }: Agreement): AccountId[] => (tracking ? [tracking.startedBy] : []);

/** The app may be the first to have something to say about an agreement. */
async function setUp(agreement: Agreement, at: IsoDateTime): Promise<void> {
  const { id } = agreement;
  await setAccounts(startersOf(agreement).map((accountId) => accountEntry(accountId, id, at)));
  await createIfAbsent(entities.agreement, agreementKey(id), emptyRecord(id, at));
}

async function observe(agreement: Agreement, at: IsoDateTime): Promise<boolean> {
  const { id, projectId, version } = agreement;
  if (version === 0) await setUp(agreement, at);
  const doc = { ...agreement, version: version + 1 };
  const value = { projectId, version: doc.version, changedAt: at, doc };
  const options = { entityName: entities.agreement, conditions: whereVersion(version) };
  return isAccepted(kvs.transact().set(agreementKey(id), value, options).execute());
}

async function* all(): AsyncGenerator<Agreement> {
  for await (const page of pagesOf(() => kvs.entity<unknown>(entities.agreement).query().index('by-key'))) {
    for (const { value } of page) {
      const { current } = agreementOf(value);
      if (current) yield current;
    }
  }
}

async function forgetProject(projectId: ProjectId, othersEver: number): Promise<boolean> {
  await healths.forget(projectId);
  let isFound = false;
  // The default one knows how many others there ever were, so it goes last.
  for (let number = othersEver; number >= 0; number -= 1) {
    if (await forgetAgreement(agreementIdOf(projectId, number))) isFound = true;
  }
  return isFound;
}

/** What the store would refuse, and what nobody could oversee, is refused in words. */
function requireRoom(before: Agreement | undefined, after: Agreement): void {
  const limit = exceeded(before, after);
  if (limit) throw new AppError('LIMIT', { what: limit, most: String(limits[limit]) });
}

export const agreements: Agreements = {
  findProject,
  find: async (id) => (await read(id))?.current,
  change: (id, act, command, closing) =>
    changeAggregate(closing ? closingStore(id, act, closing) : storeOf(id), act, (current) => {
      const changed = command(current);
      requireRoom(current, changed.next);
      return changed;
    }),
  observe,
  all,
  forgetProject,
};
