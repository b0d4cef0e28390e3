import { epicVerdict, type VerdictInput } from '../../../src/domain/epic-verdict';
import type { EpicVerdict } from '../../../src/domain/verdict';
import { overlaid, type Overlays } from './epic-overlay';
import type { FoundEpic } from './found-epic';

/**
 * `listed` judges what was known when the reader chose what to see: lists sort and filter by it, so that an epic stays
 * in its place under the hand of someone who has just decided.
 */
export type EpicRow = FoundEpic & { verdict: EpicVerdict; listed: EpicVerdict };

/** Judges every epic once, however many pages are added later. */
export function rowMaker(
  { shown, settled }: { shown: Overlays; settled: Overlays },
  judging: Pick<VerdictInput, 'terms' | 'inactive' | 'today'>,
): (found: FoundEpic) => EpicRow {
  const made = new WeakMap<FoundEpic, EpicRow>();
  return (found) => {
    const known = made.get(found);
    if (known) return known;
    const epic = overlaid(found, shown);
    const placed = overlaid(found, settled);
    const verdict = epicVerdict({ ...epic, ...judging });
    const listed = shown === settled || epic === placed ? verdict : epicVerdict({ ...placed, ...judging });
    const row = { ...epic, verdict, listed };
    made.set(found, row);
    return row;
  };
}
