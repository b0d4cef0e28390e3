import { anAgreement } from '../../test/builders/agreement';
import {
  ana,
  ben,
  chen,
  dana,
  engineeringLead,
  engineers,
  notNeeded,
  productLead,
} from '../../test/builders/answers';
import type { Agreement } from './agreement';
import { waitsFor } from './waits-for';

const now = new Date('2026-06-01T10:00:00.000Z');
const both = { both: engineers };
const allAgreed = { rollout: both, experiment: both, feedback: both };
const waits = (agreement: Agreement, who = ana) => waitsFor(agreement, who, now);

test('the three questions wait from the start, for both leads', () => {
  expect(waits(anAgreement())).toEqual([{ kind: 'answer', count: 3 }]);
  expect(waits(anAgreement(), ben)).toEqual([{ kind: 'answer', count: 3 }]);
  expect(waits(anAgreement(), chen)).toEqual([]);
});

test('what one answered waits for the other only', () => {
  const agreement = anAgreement({ said: { ...allAgreed, rollout: { product: engineers } } });
  expect(waits(agreement)).toEqual([]);
  expect(waits(agreement, ben)).toEqual([{ kind: 'answer', count: 1 }]);
});

test('two answers wait for both', () => {
  const differ = { product: productLead, engineering: engineeringLead };
  const agreement = anAgreement({ said: { ...allAgreed, feedback: differ } });
  expect(waits(agreement)).toEqual([{ kind: 'settle', count: 1 }]);
  expect(waits(agreement, ben)).toEqual([{ kind: 'settle', count: 1 }]);
});

test('a change waits for who has not proposed it', () => {
  const proposal = {
    by: ben,
    at: now.toISOString(),
    side: 'engineering',
    change: { kind: 'stopTracking' },
  } as const;
  const agreement = anAgreement({
    said: { ...allAgreed, rollout: { both: engineers, engineering: notNeeded } },
    proposals: [proposal],
  });
  expect(waits(agreement)).toEqual([{ kind: 'agree', count: 2 }]);
  expect(waits(agreement, ben)).toEqual([]);
});

test('what a replaced lead agreed waits for the successor', () => {
  const agreement = anAgreement({ said: allAgreed, leads: { product: dana, engineering: ben } });
  const activities = agreement.activities.map((activity) => ({
    ...activity,
    answers: { ...(activity.answers.engineering && { engineering: activity.answers.engineering }) },
  }));
  expect(waits({ ...agreement, activities }, dana)).toEqual([{ kind: 'confirm', count: 3 }]);
});

test('a passed review date waits for either lead', () => {
  const agreement = anAgreement({ said: allAgreed, review: { dueOn: '2026-05-31' } });
  expect(waits(agreement)).toEqual([{ kind: 'review', count: 1 }]);
  expect(waits({ ...agreement, review: { dueOn: '2026-06-01' } })).toEqual([]);
});

test('the only side is asked, the other is not', () => {
  const agreement = anAgreement({ soleSide: 'engineering' });
  expect(waits(agreement, ben)).toEqual([{ kind: 'answer', count: 3 }]);
  expect(waits(agreement)).toEqual([]);
});

test('who wants to lead waits for the other nominee, or the other lead, until they accept', () => {
  const nominated = { accountId: chen, at: now.toISOString(), accepts: null };
  const mine = { accountId: dana, at: now.toISOString(), accepts: null };
  const vacant = anAgreement({
    leads: { product: null, engineering: null },
    nominations: { product: nominated, engineering: mine },
  });
  expect(waits(vacant, dana)).toEqual([{ kind: 'accept', count: 1 }]);
  const accepted = {
    ...vacant,
    nominations: { product: nominated, engineering: { ...mine, accepts: chen } },
  };
  expect(waits(accepted, dana)).toEqual([]);
  const led = anAgreement({
    said: allAgreed,
    leads: { product: null, engineering: ben },
    nominations: { product: nominated },
  });
  expect(waits(led, ben)).toEqual([{ kind: 'accept', count: 1 }]);
});
