import type { ChangeItem } from './change';
import type { TermsChange } from './terms-change';

/** Does it tell of this line of the matrix, of what the terms say about it, or of its owner on an epic? */
export function isAboutActivity(item: ChangeItem, activityId: string): boolean {
  if ('activityId' in item) return item.activityId === activityId;
  if ('activity' in item) return item.activity === activityId;
  if ('about' in item) return item.about === activityId;
  if (item.kind === 'termsProposed' || item.kind === 'proposalDeclined') return isOf(item.change, activityId);
  return item.kind === 'termsChanged' && isOf(item.to, activityId);
}

function isOf(change: TermsChange, activityId: string): boolean {
  if (change.kind === 'removeActivity') return change.activityId === activityId;
  return 'activity' in change && change.activity === activityId;
}
