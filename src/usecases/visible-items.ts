import type { ChangeItemView, Viewer } from '../contract';
import { activityOf, type Agreement } from '../domain/agreement';
import type { Change, ChangeItem } from '../domain/change';
import type { ActivityId } from '../domain/ids';

/**
 * Answers that the other lead has not met with their own are known to their author only (product.md §2 rule 1), and
 * what stands as a side's answer to whoever speaks for it today. What a file told was never hidden. Nobody in particular
 * is `null`.
 */
export function visibleItems(
  agreement: Agreement,
  { actor, at, items, importedBy }: Pick<Change, 'actor' | 'at' | 'items' | 'importedBy'>,
  reader: Viewer | null,
): ChangeItemView[] {
  const isOwn = ({ side, activityId }: Extract<ChangeItem, { kind: 'answered' }>) =>
    actor === reader?.accountId ||
    (side === reader?.side && activityOf(agreement, activityId)?.answers[side]?.at === at);
  const isHidden = (item: ChangeItem) =>
    item.kind === 'answered' &&
    importedBy === undefined &&
    !isOwn(item) &&
    agreement.answersShown[item.side] === undefined &&
    isOpen(agreement, item.activityId);
  return items.map((item) =>
    item.kind === 'answered' && isHidden(item)
      ? { kind: 'answeredHidden', activityId: item.activityId, side: item.side }
      : item,
  );
}

function isOpen(agreement: Agreement, activityId: ActivityId): boolean {
  const record = activityOf(agreement, activityId);
  return !record?.inForce && !(record?.answers.product && record.answers.engineering);
}
