import type { ChangeView, HistoryPage, Input } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { Change } from '../domain/change';
import type { AccountId, IssueId } from '../domain/ids';
import { projectOfAgreement } from './agreement-id';
import type { Caller, Ports } from './ports';
import { requireAgreement } from './require-agreement';
import { visibleItems } from './visible-items';

export async function readHistory(
  ports: Pick<Ports, 'access' | 'agreements' | 'changes' | 'epics'>,
  { accountId }: Caller,
  { agreementId, cursor }: Input<'readHistory'>,
): Promise<HistoryPage> {
  await ports.access.inProject(projectOfAgreement(agreementId));
  const [{ agreement }, page] = await Promise.all([
    requireAgreement(ports.agreements, agreementId),
    ports.changes.page(agreementId, cursor),
  ]);
  const issueIds = new Set(page.changes.flatMap(({ issueId }) => issueId ?? []));
  const keys = await ports.epics.visibleKeys([...issueIds]);
  return {
    changes: page.changes.flatMap((change) => view(agreement, change, accountId, keys)),
    cursor: page.cursor,
  };
}

/** Nothing for a change about an epic that the reader can't see. */
function view(
  agreement: Agreement,
  change: Change,
  reader: AccountId,
  keys: ReadonlyMap<IssueId, string>,
): ChangeView[] {
  const issueKey = change.issueId === null ? null : keys.get(change.issueId);
  if (issueKey === undefined) return [];
  return [{ ...change, issueKey, items: visibleItems(agreement, change, reader) }];
}
