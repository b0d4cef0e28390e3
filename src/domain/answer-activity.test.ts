import fc from 'fast-check';
import { anAgreement, answeredAt } from '../../test/builders/agreement';
import {
  ana,
  ben,
  chen,
  dataScience,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityState } from './activity-state';
import { activityOf, type Agreement } from './agreement';
import { answerActivity } from './answer-activity';
import type { Answer } from './owner';
import { sides, type Side } from './side';

const rollout = activityId('rollout');
const at = '2026-06-01T08:00:00.000Z';
const by = { product: ana, engineering: ben };

const say = (agreement: Agreement, side: Side, answer: Answer, comment?: string) =>
  answerActivity(agreement, {
    side,
    by: by[side],
    activityId: rollout,
    answer,
    at,
    ...(comment && { comment }),
  });

const stateOf = (agreement: Agreement) => {
  const record = activityOf(agreement, rollout);
  return record && activityState(record, { side: null, shown: {} });
};

const anActivityAnsweredBy = (cover: typeof ana): Agreement =>
  answerActivity(anAgreement(), {
    side: 'product',
    by: cover,
    activityId: rollout,
    answer: engineers,
    at: answeredAt,
  }).agreement;

test('the first answer waits for the other side', () => {
  const { agreement, items } = say(anAgreement(), 'product', engineers);
  expect(stateOf(agreement)).toEqual({ state: 'waiting', for: 'engineering' });
  expect(items).toEqual([
    { kind: 'answered', activityId: 'rollout', side: 'product', from: null, to: engineers },
  ]);
});

test('the same answer of the other side brings it in force', () => {
  const { agreement, items } = say(
    anAgreement({ said: { rollout: { product: engineers } } }),
    'engineering',
    engineers,
  );
  expect(stateOf(agreement)).toEqual({ state: 'agreed', answer: engineers, since: at });
  expect(items.map(({ kind }) => kind)).toEqual(['answered', 'agreed']);
  expect(items[1]).toEqual({ kind: 'agreed', activityId: 'rollout', from: null, to: engineers });
});

test('naming the other lead by account agrees with naming their position', () => {
  const before = anAgreement({ said: { rollout: { product: engineeringLead } } });
  const { agreement } = say(before, 'engineering', person('ben'));
  expect(stateOf(agreement)).toMatchObject({ state: 'agreed', answer: engineeringLead });
});

test('a different answer comes in force for nobody', () => {
  const { agreement, items } = say(
    anAgreement({ said: { rollout: { product: engineers } } }),
    'engineering',
    productLead,
  );
  expect(stateOf(agreement)).toMatchObject({ state: 'differs', clash: 'different' });
  expect(items).toHaveLength(1);
});

test('a proposal leaves what is in force, and agreeing with it replaces it', () => {
  const proposed = say(anAgreement({ said: { rollout: { both: engineers } } }), 'product', dataScience);
  expect(stateOf(proposed.agreement)).toMatchObject({
    state: 'changing',
    answer: engineers,
    since: answeredAt,
  });
  const agreed = say(proposed.agreement, 'engineering', dataScience);
  expect(stateOf(agreed.agreement)).toEqual({ state: 'agreed', answer: dataScience, since: at });
  expect(agreed.items[1]).toEqual({
    kind: 'agreed',
    activityId: 'rollout',
    from: engineers,
    to: dataScience,
  });
});

test('the first that comes in force sets the date of the review, and later ones leave it', () => {
  const first = say(anAgreement({ said: { rollout: { product: engineers } } }), 'engineering', engineers);
  expect(first.agreement.review).toEqual({ dueOn: '2026-11-28' });
  const reviewed = { ...first.agreement, review: { dueOn: '2027-01-01' } };
  const changed = say(say(reviewed, 'product', dataScience).agreement, 'engineering', dataScience);
  expect(changed.agreement.review).toEqual({ dueOn: '2027-01-01' });
});

test('without a separate lead one answer is in force', () => {
  const { agreement } = say(anAgreement({ soleSide: 'product' }), 'product', engineers);
  expect(stateOf(agreement)).toEqual({ state: 'agreed', answer: engineers, since: at });
});

test('withdrawing a proposal agrees on nothing new', () => {
  const { agreement, items } = say(
    anAgreement({ said: { rollout: { both: engineers, product: dataScience } } }),
    'product',
    engineers,
  );
  expect(stateOf(agreement)).toEqual({ state: 'agreed', answer: engineers, since: answeredAt });
  expect(items.map(({ kind }) => kind)).toEqual(['answered']);
});

test('repeating an answer changes nothing', () => {
  const before = anAgreement({ said: { rollout: { product: engineers } } });
  expect(say(before, 'product', engineers)).toEqual({ agreement: before, items: [] });
});

test('repeating what a cover answered makes it the lead’s own', () => {
  const answered = anActivityAnsweredBy(chen);
  const { agreement, items } = say(answered, 'product', engineers);
  expect(items).toHaveLength(1);
  expect(activityOf(agreement, rollout)?.answers.product?.by).toBe(ana);
  expect(say(agreement, 'product', engineers).items).toEqual([]);
});

test('repeating what is in force with a sentence is a disagreement and is recorded', () => {
  const before = anAgreement({ said: { rollout: { both: engineers, product: dataScience } } });
  const { agreement, items } = say(before, 'engineering', engineers, 'They hold the pager.');
  expect(items).toEqual([
    {
      kind: 'answered',
      activityId: 'rollout',
      side: 'engineering',
      from: engineers,
      to: engineers,
      comment: 'They hold the pager.',
    },
  ]);
  expect(stateOf(agreement)).toMatchObject({
    state: 'changing',
    answers: { engineering: { comment: 'They hold the pager.' } },
  });
  expect(say(agreement, 'engineering', engineers, 'They hold the pager.').items).toEqual([]);
});

test('an activity that is not there changes nothing', () => {
  const before = anAgreement();
  const command = {
    side: 'product',
    by: ana,
    activityId: activityId('gone'),
    answer: engineers,
    at,
  } as const;
  expect(answerActivity(before, command)).toEqual({ agreement: before, items: [] });
});

test('what is in force never disappears, and changes only to what both say', () => {
  const answers = fc.constantFrom(productLead, engineeringLead, engineers, dataScience, notNeeded);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...sides), answers)), (commands) => {
      let agreement = anAgreement({ said: { rollout: { both: engineers } } });
      for (const [side, answer] of commands) {
        const before = activityOf(agreement, rollout)?.inForce;
        agreement = say(agreement, side, answer).agreement;
        const record = activityOf(agreement, rollout);
        const unchanged = JSON.stringify(record?.inForce) === JSON.stringify(before);
        const both = [record?.answers.product?.answer, record?.answers.engineering?.answer];
        expect(record?.inForce).toBeDefined();
        if (!unchanged) expect(both).toEqual([record?.inForce?.answer, record?.inForce?.answer]);
      }
    }),
  );
});

test('agreeing to a person who came to lead since is agreeing', () => {
  const proposed = anAgreement({ said: { rollout: { product: person('ben') } } });
  const { agreement } = say(proposed, 'engineering', person('ben'));
  expect(activityOf(agreement, rollout)?.inForce?.answer).toEqual(person('ben'));

  const inForce = anAgreement({ said: { rollout: { both: person('ben') } } });
  expect(say(inForce, 'product', person('ben')).items).toEqual([]);
});
