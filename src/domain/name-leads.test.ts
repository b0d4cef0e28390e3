import { anAgreement, given } from '../../test/builders/agreement';
import { anAbsence } from '../../test/builders/absence';
import { ana, ben, chen, dana, engineers, dataScience, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityOf } from './agreement';
import { nameLeads } from './name-leads';

const at = '2026-06-01T08:00:00.000Z';
const rollout = activityId('rollout');

test('a new lead starts without the former one’s answers; what is in force stays', () => {
  const before = anAgreement({ said: { rollout: { both: engineers, product: dataScience } } });
  const { next, items } = nameLeads(before, { product: chen, engineering: ben }, at);
  expect(next.leads).toEqual({ product: chen, engineering: ben });
  expect(activityOf(next, rollout)).toMatchObject({
    answers: { engineering: given(ben, engineers) },
    inForce: { answer: engineers },
  });
  expect(activityOf(next, rollout)?.answers).not.toHaveProperty('product');
  expect(items).toEqual([{ kind: 'leadNamed', side: 'product', from: ana, to: chen }]);
});

test('what the former lead proposed and showed ends with them; the other side’s stays', () => {
  const proposal = { by: ana, at, change: { kind: 'stopTracking' } as const };
  const before = anAgreement({
    proposals: [
      { ...proposal, side: 'product' },
      { ...proposal, side: 'engineering', by: ben },
    ],
    answersShown: { product: { by: ana, at }, engineering: { by: ben, at } },
  });
  const { next } = nameLeads(before, { product: null, engineering: ben }, at);
  expect(next.proposals.map(({ side }) => side)).toEqual(['engineering']);
  expect(next.answersShown).toEqual({ engineering: { by: ben, at } });
});

test('naming the same two changes nothing', () => {
  const before = anAgreement();
  expect(nameLeads(before, { product: ana, engineering: ben }, at)).toEqual({ next: before, items: [] });
});

test('swapping both ends the answers of both', () => {
  const before = anAgreement({ said: { rollout: { product: productLead, engineering: engineers } } });
  const { next } = nameLeads(before, { product: ben, engineering: ana }, at);
  expect(activityOf(next, rollout)?.answers).toEqual({});
});

test('a new lead wants to lead nothing else', () => {
  const nomination = (accountId: typeof ana) => ({ accountId, at, accepts: null });
  const before = anAgreement({
    leads: { product: null, engineering: null },
    nominations: { product: nomination(chen), engineering: nomination(dana) },
  });
  const { next } = nameLeads(before, { product: dana, engineering: null }, at);
  expect(next.nominations).toEqual({});
});

test('nobody becomes a lead’s cover by what others entered before, or covers as the other lead', () => {
  const before = anAgreement({
    absences: [
      anAbsence({ accountId: chen, cover: dana, by: ben }),
      anAbsence({ accountId: chen, cover: dana, by: chen, from: '2026-08-01', to: '2026-08-20' }),
      anAbsence({ accountId: ben, cover: chen, by: ben }),
    ],
  });
  const { next, items } = nameLeads(before, { product: chen, engineering: ben }, at);
  expect(next.absences.map(({ cover }) => cover)).toEqual([null, dana, null]);
  expect(items.filter(({ kind }) => kind === 'absenceEntered')).toHaveLength(2);
});
