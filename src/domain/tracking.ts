import type { AgreementSettings } from './settings';
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

/** A change of status, as the stages it led from and to; `null` for a status that is gone. */
export type Move = { at: IsoDateTime; from: Stage | null; to: Stage | null };

/** Only an epic whose stage changed since the start, and that was there before, has moves that matter. */
export const hasMovedSince = ({ created, stage, stageSince }: EpicFacts, startedAt: IsoDateTime): boolean =>
  created < startedAt && stage !== 'toDo' && stageSince >= startedAt;

/** Old work that is only closed or taken up again never left To Do: it stays untracked (product.md §3). */
export const leftToDoAt = (moves: readonly Move[], startedAt: IsoDateTime): IsoDateTime | undefined =>
  moves
    .filter(({ at, from, to }) => at >= startedAt && from === 'toDo' && to !== null && to !== 'toDo')
    .map(({ at }) => at)
    .toSorted()[0];
