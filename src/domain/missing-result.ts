import type { PostCodeActivity } from './activity';
import { addDays, dayOf } from './calendar';
import type { DecisionFacts, VerdictFacts } from './epic';
import type { AgreementSettings } from './settings';
import type { IsoDate } from './time';
import type { ActivityVerdict } from './verdict';

/** The last day on which a result is in time: the owner's expected date, else some days after Done (product.md §4). */
export function resultDueOn(
  activity: PostCodeActivity,
  facts: Pick<VerdictFacts, 'stage' | 'stageSince'>,
  decision: DecisionFacts | undefined,
  { resultDays, timeZone }: Pick<AgreementSettings, 'resultDays' | 'timeZone'>,
): IsoDate | null {
  if (decision?.expected) return decision.expected.on;
  return facts.stage === 'done' ? addDays(dayOf(facts.stageSince, timeZone), resultDays[activity]) : null;
}

/** Is there work, as far as is known, that is to have a result? */
export function isExpected(verdict: ActivityVerdict): boolean {
  if (verdict.status === 'open' || verdict.status === 'toDecide') return verdict.reason !== 'unasked';
  return verdict.status === 'owned';
}
