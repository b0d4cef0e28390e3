import type { TermsChange } from '../../../src/domain/terms-change';
import { isEmpty } from './is-empty';

/** Can it be sent? A rule for some epics says which; a number of days is one. */
export function isComplete(change: TermsChange): boolean {
  if (change.kind === 'appliesTo') return change.value.kind !== 'some' || !isEmpty(change.value.filter);
  if (change.kind === 'resultDays') return change.value >= 1 && change.value <= 365;
  return true;
}
