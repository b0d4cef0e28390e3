import type { AgreementView } from '../../../src/contract';
import type { EpicFacts } from '../../../src/domain/epic';
import { epicVerdict } from '../../../src/domain/epic-verdict';
import type { HiddenWarning } from '../../../src/domain/personal-choices';
import { seenWith, type SeenVerdict } from '../../../src/domain/seen-verdict';
import type { IsoDate } from '../../../src/domain/time';
import { overlaid, type Overlays } from './epic-overlay';
import type { FoundEpic } from './found-epic';

/**
 * `listed` judges what was known when the reader chose what to see: lists sort and filter by it, so that an epic stays
 * in its place under the hand of someone who has just decided.
 */
export type EpicRow = FoundEpic &
  Judged & {
    verdict: SeenVerdict;
    listed: SeenVerdict;
  };

/** Which agreement an epic belongs to, and what day it is there. */
export type Judged = { agreement: AgreementView; today: IsoDate };
export type AgreementOf = (facts: EpicFacts) => Judged;

/** What this window wrote, and what its reader hides from themselves. */
export type Own = { overlays: Overlays; hidden: readonly HiddenWarning[] };

/** Judges every epic once, however many pages are added later. */
export function rowMaker(
  { shown, settled }: { shown: Own; settled: Own },
  agreementOf: AgreementOf,
): (found: FoundEpic) => EpicRow {
  const made = new WeakMap<FoundEpic, EpicRow>();
  const judge = (epic: FoundEpic, { hidden }: Own) => {
    const { agreement, today } = agreementOf(epic.facts);
    const verdict = epicVerdict({ ...epic, terms: agreement.terms, today });
    return { agreement, today, verdict: seenWith(hidden, epic.facts.issueId, verdict) };
  };
  return (found) => {
    const known = made.get(found);
    if (known) return known;
    const epic = overlaid(found, shown.overlays);
    const placed = overlaid(found, settled.overlays);
    const { verdict, ...judged } = judge(epic, shown);
    const stands = epic === placed && shown.hidden === settled.hidden;
    const listed = stands ? verdict : judge(placed, settled).verdict;
    const row = { ...epic, ...judged, verdict, listed };
    made.set(found, row);
    return row;
  };
}
