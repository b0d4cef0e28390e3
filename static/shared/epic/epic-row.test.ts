import { ana, productLead } from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { today } from '../../../test/builders/epic';
import { aFoundEpic, everyView } from '../../../test/builders/epic-row';
import { anEpicView } from '../../../test/builders/epic-view';
import { addOverlay } from './epic-overlay';
import { type Own, rowMaker } from './epic-row';

const none: Own = { overlays: new Map(), hidden: [] };
const agreement = everyView();
const judging = () => ({ agreement, today });

it('leaves an epic where it was listed until something else is chosen, and shows what was decided since', () => {
  const found = aFoundEpic();
  const view = anEpicView({ rollout: { answers: { product: saidBy(ana, productLead) } } });
  const shown = { ...none, overlays: addOverlay(none.overlays, found, view) };
  const gaps = (settled: Own) => {
    const { verdict, listed } = rowMaker({ shown, settled }, judging)(found);
    return [verdict.gaps, listed.gaps];
  };
  expect(gaps(none)).toEqual([2, 3]);
  expect(gaps(shown)).toEqual([2, 2]);
});

it('leaves an epic where it was listed when its warning was hidden since', () => {
  const found = aFoundEpic();
  const shown: Own = {
    ...none,
    hidden: [{ issueId: found.facts.issueId, activity: 'rollout', warning: 'unanswered' }],
  };
  const { verdict, listed } = rowMaker({ shown, settled: none }, judging)(found);
  expect([verdict.gaps, listed.gaps]).toEqual([2, 3]);
});

it('judges an epic once', () => {
  const toRow = rowMaker({ shown: none, settled: none }, judging);
  const found = aFoundEpic();
  expect(toRow(found)).toBe(toRow(found));
});
