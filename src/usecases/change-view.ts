import type { ChangeView, Viewer } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { Change } from '../domain/change';
import type { IssueId } from '../domain/ids';
import { visibleItems } from './visible-items';

/** Nothing for a change about an epic that the reader can't see. */
export function changeView(
  agreement: Agreement,
  change: Change,
  reader: Viewer | null,
  keys: ReadonlyMap<IssueId, string>,
): ChangeView[] {
  const issueKey = change.issueId === null ? null : keys.get(change.issueId);
  if (issueKey === undefined) return [];
  return [{ ...change, issueKey, items: visibleItems(agreement, change, reader) }];
}
