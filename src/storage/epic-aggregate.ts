import type { Agreement } from '../domain/agreement';
import type { Epic } from '../domain/epic';
import type { AccountId, IssueId } from '../domain/ids';
import type { EpicRecord } from '../usecases/ports/epic-records';
import type { AggregateStore } from './aggregate';
import { accountIdsWithin } from './ids-within';
import { entities, epicKey } from './keys';
import { onRecordIn } from './on-record';
import { outboxEntry } from './outbox';
import { storedEpic } from './stored-epic';

/** An epic's document as people change it, under this agreement. */
export const epicAggregate = (
  issueId: IssueId,
  agreement: Agreement,
  find: (issueId: IssueId) => Promise<Epic | undefined>,
): AggregateStore<Epic> => ({
  entityName: entities.epic,
  key: epicKey(issueId),
  issueId,
  read: async () => {
    const current = await find(issueId);
    return current && { version: current.version, current };
  },
  // What the command decides stands nowhere before it is committed.
  empty: (next, { at }) =>
    storedEpic(recordOf({ ...next, version: 0, trackedSince: null, decisions: {}, elsewhere: [] }, at)),
  record: (next, { at }) => storedEpic(recordOf(next, at)),
  along: ({ version }) => [outboxEntry(issueId, version)],
  agreementId: ({ agreementId }) => agreementId,
  onRecord: (before, next) => {
    const known = onRecordIn(agreement.id === next.agreementId ? agreement : undefined);
    return { ...known, named: [known.named, before?.agreementId === next.agreementId && before] };
  },
  comesWith: broughtAlong,
});

export const recordOf = (epic: Epic, changedAt: EpicRecord['changedAt']): EpicRecord => ({
  epic,
  outbox: 'done',
  changedAt,
});

/** Under another agreement the record names people that no change of that one's brought in. */
export const broughtAlong = (before: Epic | undefined, next: Epic): AccountId[] =>
  before && before.agreementId !== next.agreementId ? accountIdsWithin([next.decisions, next.elsewhere]) : [];
