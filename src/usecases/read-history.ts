import type { ChangeView, HistoryPage, Input, Viewer } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { Change } from '../domain/change';
import type { IssueId } from '../domain/ids';
import { projectOfAgreement } from './agreement-id';
import { speaksFor } from './lead';
import type { Caller, Ports } from './ports';
import { requireAgreement } from './require-agreement';
import { visibleItems } from './visible-items';

export async function readHistory(
  ports: Pick<Ports, 'now' | 'access' | 'agreements' | 'changes' | 'epics'>,
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
  const reader = { accountId, side: speaksFor(agreement, accountId, ports.now()) };
  return {
    changes: page.changes.flatMap((change) => view(agreement, change, reader, keys)),
    cursor: page.cursor,
  };
}

/** Nothing for a change about an epic that the reader can't see. */
function view(
  agreement: Agreement,
  change: Change,
  reader: Viewer,
  keys: ReadonlyMap<IssueId, string>,
): ChangeView[] {
  const issueKey = change.issueId === null ? null : keys.get(change.issueId);
  if (issueKey === undefined) return [];
  return [{ ...change, issueKey, items: visibleItems(agreement, change, reader) }];
}
