import { kvs } from '@forge/kvs';
import type { IssueId } from '../domain/ids';
import type { Entry } from './commit';
import { getMany } from './get-many';
import { entities, issueOfOutbox, outboxKey } from './keys';
import { pagesOf } from './query-pages';

// What an hour leaves behind, and more; the rest waits for the next.
const mostAtOnce = 2_000;

/** Says, in the transaction that changes an epic, that its index is yet to show it. */
export const outboxEntry = (issueId: IssueId, version: number): Entry => ({
  entityName: entities.outbox,
  key: outboxKey(issueId),
  value: { version },
});

export async function pending(): Promise<IssueId[]> {
  const found: IssueId[] = [];
  for await (const page of pagesOf(() => kvs.entity<unknown>(entities.outbox).query().index('by-key'))) {
    found.push(...page.map(({ key }) => issueOfOutbox(key)));
    if (found.length >= mostAtOnce) break;
  }
  return found;
}

/** As it is at that very moment. */
export async function pendingAmong(issueIds: readonly IssueId[]): Promise<ReadonlySet<IssueId>> {
  const found = await getMany(entities.outbox, issueIds.map(outboxKey));
  return new Set(found.map(({ key }) => issueOfOutbox(key)));
}
