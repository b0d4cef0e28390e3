import type { AgreementSettings } from './settings';
import type { EpicFacts } from './epic';
import type { IsoDateTime } from './time';
import { isSuspended } from './tracking';

/** Why an epic is not tracked (product.md §3). */
export const silences = ['notStarted', 'done', 'old', 'notShipped'] as const;
export type Silence = (typeof silences)[number];

/** For an epic that the start left out. What lay in progress then and only got closed since is `old`, too. */
export function silenceOf(facts: EpicFacts, settings: AgreementSettings, startedAt: IsoDateTime): Silence {
  if (isSuspended(facts, settings)) return 'notShipped';
  if (facts.stage === 'toDo') return 'notStarted';
  return facts.stage === 'done' && facts.stageSince < startedAt ? 'done' : 'old';
}
