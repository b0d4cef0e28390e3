import { ana, productLead } from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { today } from '../../../test/builders/epic';
import { aFoundEpic, everyTerms } from '../../../test/builders/epic-row';
import type { EpicView } from '../../../src/contract';
import { addOverlay } from './epic-overlay';
import { rowMaker } from './epic-row';

const judging = { terms: everyTerms(), inactive: new Set<never>(), today };

it('lists an epic where search puts it and shows what was decided since', () => {
  const found = aFoundEpic();
  const view: EpicView = {
    ...found,
    terms: judging.terms,
    decisions: { rollout: { answers: { product: saidBy(ana, productLead) } } },
    inactive: [],
    viewer: { accountId: ana, side: 'product' },
  };
  const row = rowMaker(addOverlay(new Map(), found.decisions, view), judging)(found);
  expect(row.listed.gaps).toBe(3);
  expect(row.verdict.gaps).toBe(2);
});

it('judges an epic once', () => {
  const toRow = rowMaker(new Map(), judging);
  const found = aFoundEpic();
  expect(toRow(found)).toBe(toRow(found));
});
