import type { ChangeItemView } from '../contract';
import { activityOf, type Agreement } from '../domain/agreement';
import type { Change, ChangeItem } from '../domain/change';
import type { AccountId, ActivityId } from '../domain/ids';

/** Answers that the other lead has not met with their own are known to their author only (product.md §2 rule 1). */
export function visibleItems(
  agreement: Agreement,
  { actor, items }: Pick<Change, 'actor' | 'items'>,
  reader: AccountId,
): ChangeItemView[] {
  const isHidden = (item: ChangeItem) =>
    item.kind === 'answered' && actor !== reader && isOpen(agreement, item.activityId);
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
