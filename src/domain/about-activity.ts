import type { PostCodeActivity } from './activity';
import type { ChangeItem } from './change';
import type { ActivityId } from './ids';
import type { TermsChange } from './terms-change';

/** Does it tell of this line of the matrix, of that work on an epic, or of what the terms say about it? */
export function isAboutActivity(item: ChangeItem, activityId: ActivityId): boolean {
  if ('activityId' in item) return item.activityId === activityId;
  if ('activity' in item) return isThis(item.activity, activityId);
  if ('about' in item) return isThis(item.about, activityId);
  if (item.kind === 'termsProposed' || item.kind === 'proposalDeclined') return isOf(item.change, activityId);
  return item.kind === 'termsChanged' && isOf(item.to, activityId);
}

const isThis = (activity: PostCodeActivity | null, activityId: string): boolean => activity === activityId;

function isOf(change: TermsChange, activityId: string): boolean {
  if (change.kind === 'removeActivity') return change.activityId === activityId;
  return 'activity' in change && change.activity === activityId;
}
