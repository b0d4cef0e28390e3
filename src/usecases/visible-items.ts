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
  const stands = ({ side, activityId }: Answered) =>
    activityOf(agreement, activityId)?.answers[side]?.at === at;
  const isOwn = (item: Answered) =>
    actor === reader?.accountId || (item.side === reader?.side && stands(item));
  // A lead shows their own answers, and what stands; not what a predecessor kept to themselves.
  const isShown = (item: Answered) => {
    const shown = agreement.answersShown[item.side];
    return shown !== undefined && (actor === shown.by || stands(item));
  };
  const isHidden = (item: ChangeItem) =>
    item.kind === 'answered' &&
    importedBy === undefined &&
    !isOwn(item) &&
    !isShown(item) &&
    isOpen(agreement, item.activityId);
  return items.map((item) =>
    item.kind === 'answered' && isHidden(item)
      ? { kind: 'answeredHidden', activityId: item.activityId, side: item.side }
      : item,
  );
}

type Answered = Extract<ChangeItem, { kind: 'answered' }>;

function isOpen(agreement: Agreement, activityId: ActivityId): boolean {
  const record = activityOf(agreement, activityId);
  return !record?.inForce && !(record?.answers.product && record.answers.engineering);
}
