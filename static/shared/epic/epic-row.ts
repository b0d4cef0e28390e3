import type { AgreementView } from '../../../src/contract';
import type { EpicFacts } from '../../../src/domain/epic';
import { epicVerdict } from '../../../src/domain/epic-verdict';
import type { IsoDate } from '../../../src/domain/time';
import type { EpicVerdict } from '../../../src/domain/verdict';
import { overlaid, type Overlays } from './epic-overlay';
import type { FoundEpic } from './found-epic';

/**
 * `listed` judges what was known when the reader chose what to see: lists sort and filter by it, so that an epic stays
 * in its place under the hand of someone who has just decided.
 */
export type EpicRow = FoundEpic &
  Judged & {
    verdict: EpicVerdict;
    listed: EpicVerdict;
  };

/** Which agreement an epic belongs to, and what day it is there. */
export type Judged = { agreement: AgreementView; today: IsoDate };
export type AgreementOf = (facts: EpicFacts) => Judged;

/** Judges every epic once, however many pages are added later. */
export function rowMaker(
  { shown, settled }: { shown: Overlays; settled: Overlays },
  agreementOf: AgreementOf,
): (found: FoundEpic) => EpicRow {
  const made = new WeakMap<FoundEpic, EpicRow>();
  const judge = (epic: FoundEpic) => {
    const { agreement, today } = agreementOf(epic.facts);
    return { agreement, today, verdict: epicVerdict({ ...epic, terms: agreement.terms, today }) };
  };
  return (found) => {
    const known = made.get(found);
    if (known) return known;
    const epic = overlaid(found, shown);
    const placed = overlaid(found, settled);
    const { verdict, ...judged } = judge(epic);
    const listed = shown === settled || epic === placed ? verdict : judge(placed).verdict;
    const row = { ...epic, ...judged, verdict, listed };
    made.set(found, row);
    return row;
  };
}
