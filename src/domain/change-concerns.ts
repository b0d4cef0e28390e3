import type { ChangeItem } from './change';
import type { ActivityId } from './ids';
import type { TermsChange } from './terms-change';

/** Is this about that line of the matrix? What was decided for single epics belongs to their own history. */
export function concerns(item: ChangeItem, activityId: ActivityId): boolean {
  switch (item.kind) {
    case 'termsProposed':
    case 'proposalDeclined':
      return changes(item.change, activityId);
    case 'termsChanged':
      return changes(item.to, activityId);
    default:
      return 'activityId' in item && item.activityId === activityId;
  }
}

function changes(change: TermsChange, activityId: ActivityId): boolean {
  if ('activityId' in change) return change.activityId === activityId;
  return 'activity' in change && change.activity === String(activityId);
}
