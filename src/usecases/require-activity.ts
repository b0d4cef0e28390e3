import { activityOf, type ActivityRecord, type Agreement } from '../domain/agreement';
import type { ActivityId } from '../domain/ids';
import { AppError } from './app-error';

/** It may have been removed while the caller looked at it. */
export function requireActivity(agreement: Agreement, activityId: ActivityId): ActivityRecord {
  const record = activityOf(agreement, activityId);
  if (!record) throw new AppError('ACTIVITY_REMOVED', { activityId });
  return record;
}
