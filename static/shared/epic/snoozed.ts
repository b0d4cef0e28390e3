import { warnedOf } from '../../../src/domain/action';
import { isSnoozed } from '../../../src/domain/snooze-warning';
import type { IsoDate } from '../../../src/domain/time';
import type { ActivityVerdict } from '../../../src/domain/verdict';
import type { KnownDecision } from './known-decision';

/** The snooze that hides this activity's warning today. */
export function snoozeOf(
  verdict: ActivityVerdict,
  decision: KnownDecision | undefined,
  today: IsoDate,
): NonNullable<KnownDecision['snooze']> | undefined {
  const warned = warnedOf(verdict);
  return warned && isSnoozed(warned.warning, decision?.snooze, today) ? decision?.snooze : undefined;
}
