import { shipsNothing } from '../../../src/domain/epic-answer';
import { silenceOf } from '../../../src/domain/silence';
import type { EpicRow } from '../../shared/epic/epic-row';

/** What a lead can do for several epics at once. */
export const bulkKinds = ['shipsNothing', 'track'] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** Why one of the selected epics is left out. */
export type LeftOut = 'already' | 'notTracked' | 'tracked' | 'notShipped' | 'notStarted';

export type BulkPlan = { rows: EpicRow[]; leftOut: { why: LeftOut; rows: EpicRow[] }[] };

/** What would happen to the selected epics, before anything does. */
export function bulkPlan(kind: BulkKind, selected: readonly EpicRow[]): BulkPlan {
  const plan: BulkPlan = { rows: [], leftOut: [] };
  for (const row of selected) {
    const why = leavesOut[kind](row);
    if (why === null) {
      plan.rows.push(row);
      continue;
    }
    const before = plan.leftOut.find((left) => left.why === why);
    if (before) before.rows.push(row);
    else plan.leftOut.push({ why, rows: [row] });
  }
  return plan;
}

const leavesOut: Record<BulkKind, (row: EpicRow) => LeftOut | null> = {
  shipsNothing: ({ facts, decisions, agreement, verdict }) => {
    if (verdict.state === 'notTracked') return 'notTracked';
    return shipsNothing(facts, decisions, agreement.terms) ? 'already' : null;
  },
  track: ({ facts, agreement: { terms }, trackedSince }) => {
    if (!terms.tracking) return 'notStarted';
    if (trackedSince !== null) return 'tracked';
    return silenceOf(facts, terms.settings, terms.tracking.startedAt) === 'notShipped' ? 'notShipped' : null;
  },
};
