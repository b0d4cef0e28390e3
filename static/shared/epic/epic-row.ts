import { epicVerdict, type VerdictInput } from '../../../src/domain/epic-verdict';
import type { EpicVerdict } from '../../../src/domain/verdict';
import { overlaid, type Overlays } from './epic-overlay';
import type { FoundEpic } from './found-epic';

/**
 * `listed` judges what search returned: lists sort and filter by it, so that an epic stays in its place under the
 * hand of someone who has just decided.
 */
export type EpicRow = FoundEpic & { verdict: EpicVerdict; listed: EpicVerdict };

/** Judges every epic once, however many pages are added later. */
export function rowMaker(
  overlays: Overlays,
  judging: Pick<VerdictInput, 'terms' | 'inactive' | 'today'>,
): (found: FoundEpic) => EpicRow {
  const made = new WeakMap<FoundEpic, EpicRow>();
  return (found) => {
    const known = made.get(found);
    if (known) return known;
    const epic = overlaid(found, overlays);
    const listed = epicVerdict({ ...found, ...judging });
    const verdict = epic === found ? listed : epicVerdict({ ...epic, ...judging });
    const row = { ...epic, verdict, listed };
    made.set(found, row);
    return row;
  };
}
