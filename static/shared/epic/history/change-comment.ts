import type { ChangeItemView } from '../../../../src/contract';

/** What somebody wrote along with a change, or as it. */
export function commentOn(item: ChangeItemView): string | undefined {
  switch (item.kind) {
    case 'answered':
    case 'reviewObjected':
    case 'ownerPassedBack':
      return item.comment;
    case 'workClosed':
    case 'warningSnoozed':
      return item.reason;
    case 'noteChanged':
    case 'epicLetPass':
      return item.to ?? undefined;
    case 'resultRecorded':
      return item.to.activity === 'feedback' && item.to.learned !== '' ? item.to.learned : undefined;
    default:
      return undefined;
  }
}
