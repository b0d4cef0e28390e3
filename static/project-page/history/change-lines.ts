import type { ChangeItemView } from '../../../src/contract';
import { commentOn } from '../../shared/epic/history/change-comment';

export type ChangeLine = { item: ChangeItemView; comment?: string };

/** What one command did, without the answer that is told by the agreement it led to. */
export function changeLines(items: readonly ChangeItemView[]): ChangeLine[] {
  const agreed = new Set(items.flatMap((item) => (item.kind === 'agreed' ? [item.activityId] : [])));
  const answerComments = new Map(
    items.flatMap((item) =>
      item.kind === 'answered' && item.comment ? [[item.activityId, item.comment]] : [],
    ),
  );
  return items
    .filter((item) => item.kind !== 'answered' || !agreed.has(item.activityId))
    .map((item) => {
      const comment = item.kind === 'agreed' ? answerComments.get(item.activityId) : besides(item);
      return { item, ...(comment !== undefined && { comment }) };
    });
}

// A note stands in the picture of what it was and is.
const besides = (item: ChangeItemView) => (item.kind === 'noteChanged' ? undefined : commentOn(item));
