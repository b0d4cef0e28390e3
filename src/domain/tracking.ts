import type { AgreementSettings } from './agreement';
import { dayOf, daysBetween } from './calendar';
import type { EpicFacts, Stage } from './epic';
import type { IsoDateTime } from './time';

const recentlyUpdatedDays = 90;

/** The status or the resolution says that the epic ships nothing: nothing is said about it (product.md §3). */
export function isSuspended(
  { statusName, resolutionName }: Pick<EpicFacts, 'statusName' | 'resolutionName'>,
  { notShipped }: Pick<AgreementSettings, 'notShipped'>,
): boolean {
  const names = [statusName, resolutionName ?? ''].map((name) => name.toLowerCase());
  return notShipped.some((value) => names.includes(value.toLowerCase()));
}

/** Is this epic tracked from the start: in progress, and touched lately? Also the preview before the start. */
export const wouldTrack = (facts: EpicFacts, settings: AgreementSettings, startedAt: IsoDateTime): boolean =>
  facts.stage === 'inProgress' &&
  !isSuspended(facts, settings) &&
  daysBetween(dayOf(facts.updated, settings.timeZone), dayOf(startedAt, settings.timeZone)) <=
    recentlyUpdatedDays;

/**
 * Did this epic become tracked after the start: created since, or taken out of To Do since? Work that was
 * lying in progress and only got closed since stays untracked, so for a Done epic it has to be known that it
 * came from To Do.
 */
export function becameTracked(
  facts: EpicFacts,
  startedAt: IsoDateTime,
  cameFrom: Stage | null = null,
): boolean {
  if (facts.created >= startedAt) return true;
  if (facts.stage === 'toDo' || facts.stageSince < startedAt) return false;
  return facts.stage === 'inProgress' || cameFrom === 'toDo';
}
