import type { DecisionsFacts, VerdictFacts } from './epic';
import type { AgreementTerms } from './terms';
import type { IsoDate, IsoDateTime } from './time';

/** Everything that a verdict on an epic reads. */
export type VerdictInput = {
  facts: VerdictFacts;
  decisions: DecisionsFacts;
  trackedSince: IsoDateTime | null;
  terms: AgreementTerms;
  /** The day in the agreement's time zone. */
  today: IsoDate;
};
