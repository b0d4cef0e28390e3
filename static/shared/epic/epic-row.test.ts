import { ana, productLead } from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { today } from '../../../test/builders/epic';
import { aFoundEpic, everyView } from '../../../test/builders/epic-row';
import type { EpicView } from '../../../src/contract';
import { addOverlay, type Overlays } from './epic-overlay';
import { rowMaker } from './epic-row';

const none: Overlays = new Map();
const agreement = everyView();
const judging = () => ({ agreement, today });

it('leaves an epic where it was listed until something else is chosen, and shows what was decided since', () => {
  const found = aFoundEpic();
  const view: EpicView = {
    facts: found.facts,
    trackedSince: found.trackedSince,
    agreementId: agreement.id,
    oneOfSeveral: null,
    terms: agreement.terms,
    inForceSince: {},
    decisions: { rollout: { answers: { product: saidBy(ana, productLead) } } },
    viewer: { accountId: ana, side: 'product', canEdit: true, hidden: [] },
  };
  const shown = addOverlay(none, found.decisions, view);
  const gaps = (settled: Overlays) => {
    const { verdict, listed } = rowMaker({ shown, settled }, judging)(found);
    return [verdict.gaps, listed.gaps];
  };
  expect(gaps(none)).toEqual([2, 3]);
  expect(gaps(shown)).toEqual([2, 2]);
});

it('judges an epic once', () => {
  const toRow = rowMaker({ shown: none, settled: none }, judging);
  const found = aFoundEpic();
  expect(toRow(found)).toBe(toRow(found));
});
