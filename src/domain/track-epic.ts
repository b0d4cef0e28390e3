import type { Epic } from './epic';
import type { EpicChange } from './epic-change';
import type { IsoDateTime } from './time';

/** A lead adds an epic that the rules left out; since when an epic is tracked never moves (product.md §3). */
export const trackEpic = (epic: Epic, at: IsoDateTime): EpicChange =>
  epic.trackedSince === null
    ? { epic: { ...epic, trackedSince: at }, items: [{ kind: 'epicTracked' }] }
    : { epic, items: [] };
