import { isAccountId, isActivityId } from '../../../../src/contract/is-id';
import { OperationFailed } from '../../../shared/bridge/operation';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { errorText } from '../../../shared/texts/error-text';
import { activityWithin, t } from '../../../shared/texts/text';

/** Why an import was refused, and about whom or what. */
export function refusedText(error: Error, context: Pick<OwnerContext, 'people' | 'viewer'>): string {
  const why = errorText(error);
  const { accountId, activityId } = error instanceof OperationFailed ? (error.failure.params ?? {}) : {};
  if (isAccountId(accountId)) return t('importRaci.about', { what: nameText(accountId, context), why });
  if (isActivityId(activityId)) return t('importRaci.about', { what: activityWithin(activityId), why });
  return why;
}
