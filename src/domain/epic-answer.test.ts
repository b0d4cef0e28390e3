import { ana, chen, dataScience, engineers, person, productLead } from '../../test/builders/answers';
import { anAgreement } from '../../test/builders/agreement';
import { saidApplies, saidBy } from '../../test/builders/decision';
import { anEpic } from '../../test/builders/epic';
import { rolloutVerdict, verdictOnRollout } from '../../test/builders/verdict';
import { owningRole } from './epic-answer';
import { termsOf } from './terms';

const ask = { appliesTo: { rollout: 'ask', experiment: 'every', feedback: 'every' } } as const;

test.each([
  ['toDo', 'inProgress', 'none'],
  ['inProgress', 'inProgress', 'notice'],
  ['inProgress', 'done', 'none'],
  ['done', 'inProgress', 'warning'],
] as const)('not asked yet, stage %s, to be decided by %s: %s', (stage, decideBy, severity) => {
  const verdict = verdictOnRollout({
    epic: anEpic({ stage }),
    settings: { ...ask, decideBy },
    said: { both: productLead },
  });
  expect(verdict.activities.rollout).toEqual({ status: 'toDecide', reason: 'unasked', severity });
  expect(verdict.gaps).toBe(0);
});

const said = { both: productLead };

test('no: nothing is needed', () => {
  const decision = { answers: {}, applies: saidApplies(false, ana) };
  expect(rolloutVerdict({ settings: ask, said, decision })).toMatchObject({
    status: 'notNeeded',
    source: 'epic',
  });
});

test('yes: the agreement says who', () => {
  const decision = { answers: {}, applies: saidApplies(true, ana) };
  expect(rolloutVerdict({ settings: ask, said, decision })).toMatchObject({
    status: 'owned',
    accountId: ana,
  });
});

test('an owner decided for the epic answers the question too', () => {
  const decision = { answers: { product: saidBy(ana, person('chen')) } };
  expect(rolloutVerdict({ settings: ask, said, decision })).toMatchObject({
    status: 'owned',
    accountId: chen,
  });
});

test('an old "no" counts for nothing once the activity applies to every epic', () => {
  expect(rolloutVerdict({ said, decision: { answers: {}, applies: saidApplies(false, ana) } })).toMatchObject(
    {
      status: 'owned',
    },
  );
});

test('the role a person can be named for is the one that owns the activity on this epic', () => {
  const terms = termsOf(
    anAgreement({ said: { rollout: { both: engineers }, feedback: { both: productLead } } }),
  );
  const decided = { rollout: { answers: { product: saidBy(ana, dataScience) } } };
  expect(owningRole('rollout', {}, terms)).toEqual({ id: 'engineers', side: 'engineering' });
  expect(owningRole('rollout', decided, terms)).toEqual({ id: 'data-science', side: 'product' });
  expect(owningRole('feedback', {}, terms)).toBeUndefined();
  expect(owningRole('experiment', {}, terms)).toBeUndefined();
});
