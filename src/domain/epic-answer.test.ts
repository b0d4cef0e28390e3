import { ana, chen, dataScience, engineers, person, productLead } from '../../test/builders/answers';
import { anAgreement } from '../../test/builders/agreement';
import { accepted, held, saidApplies, saidBy } from '../../test/builders/decision';
import { anEpic } from '../../test/builders/epic';
import { type RolloutCase, rolloutVerdict, verdictOnRollout } from '../../test/builders/verdict';
import { owningRole } from './epic-answer';
import type { AppliesTo } from './settings';
import { termsOf } from './terms';

const every: AppliesTo = { kind: 'every' };
const rolloutApplies = (rollout: AppliesTo) => ({
  appliesTo: { rollout, experiment: every, feedback: every },
});
const ask = rolloutApplies({ kind: 'ask' });
const said = { both: productLead };

test.each([
  ['toDo', 'inProgress', 'none'],
  ['inProgress', 'inProgress', 'notice'],
  ['inProgress', 'done', 'none'],
  ['done', 'inProgress', 'warning'],
  ['done', 'done', 'warning'],
] as const)('not asked yet, stage %s, to be decided by %s: %s', (stage, decideBy, severity) => {
  const verdict = verdictOnRollout({ epic: anEpic({ stage }), settings: { ...ask, decideBy }, said });
  expect(verdict.activities.rollout).toEqual({ status: 'toDecide', reason: 'unasked', severity });
  expect(verdict).toMatchObject({ gaps: 0, resultDue: null, recheckOn: null });
});

const chensOwn = { answers: { product: saidBy(ana, person('chen')) } };
const stays = { answers: {}, held: held(person('chen')), response: accepted(chen) };
const no = { answers: {}, applies: saidApplies(false, ana) };
const yes = { answers: {}, applies: saidApplies(true, ana) };
const mobile = rolloutApplies({
  kind: 'some',
  filter: { labels: ['mobile'], componentIds: ['7'], typeIds: [] },
});
const infra = { shipsNothing: { labels: ['infra'], componentIds: [], typeIds: ['10000'] } };
const byLabel = { shipsNothing: { labels: ['infra'], componentIds: [], typeIds: [] } };

test.each<[string, RolloutCase, object]>([
  ['asked, the answer is no', { settings: ask, decision: no }, { status: 'notNeeded', source: 'epic' }],
  ['asked, the answer is yes', { settings: ask, decision: yes }, { status: 'owned', accountId: ana }],
  [
    'an owner decided for the epic answers the question too',
    { settings: ask, decision: chensOwn },
    { status: 'owned', accountId: chen },
  ],
  [
    'an old "no" counts for nothing once it applies to every epic',
    { decision: no },
    { status: 'owned', accountId: ana },
  ],
  ['an epic of none of the labels', { settings: mobile }, { status: 'notNeeded', source: 'agreement' }],
  [
    'an epic with the label',
    { settings: mobile, epic: anEpic({ labels: ['mobile'] }) },
    { status: 'owned', accountId: ana },
  ],
  [
    'an epic of the component',
    { settings: mobile, epic: anEpic({ componentIds: ['7'] }) },
    { status: 'owned', accountId: ana },
  ],
  [
    'a decision for an epic to which it does not apply',
    { settings: mobile, decision: chensOwn },
    { status: 'owned', accountId: chen },
  ],
  ['ships nothing, by hand', { shipsNothing: true }, { status: 'notNeeded', source: 'epic' }],
  [
    'ships nothing, by a rule on labels',
    { settings: byLabel, epic: anEpic({ labels: ['infra'] }) },
    { status: 'notNeeded', source: 'agreement' },
  ],
  ['ships nothing, by a rule on types', { settings: infra }, { status: 'notNeeded', source: 'agreement' }],
  [
    'ships something, against the rule',
    { settings: infra, shipsNothing: false },
    { status: 'owned', accountId: ana },
  ],
  [
    'ships nothing comes before the question',
    { settings: ask, shipsNothing: true },
    { status: 'notNeeded', source: 'epic' },
  ],
  [
    "the epic's own decision comes before ships nothing",
    { shipsNothing: true, decision: chensOwn },
    { status: 'owned', accountId: chen },
  ],
  ['so does who stays', { settings: infra, decision: stays }, { status: 'owned', accountId: chen }],
])('%s', (_name, input, expected) => {
  expect(rolloutVerdict({ said, ...input })).toMatchObject(expected);
});

test('the role a person can be named for is the one that owns the activity on this epic', () => {
  const agreement = anAgreement({ said: { rollout: { both: engineers }, feedback: { both: productLead } } });
  const terms = termsOf(agreement);
  const epic = anEpic();
  const decided = { rollout: { answers: { product: saidBy(ana, dataScience) } } };
  expect(owningRole('rollout', epic, {}, terms)).toMatchObject({ id: 'engineers', side: 'engineering' });
  expect(owningRole('rollout', epic, decided, terms)).toMatchObject({ id: 'data-science', side: 'product' });
  expect(owningRole('feedback', epic, {}, terms)).toBeUndefined();
  expect(owningRole('experiment', epic, {}, terms)).toBeUndefined();
  expect(owningRole('rollout', epic, { shipsNothing: { value: true } }, terms)).toBeUndefined();
});

test('where one side answers alone it names the people of every role', () => {
  const terms = termsOf(anAgreement({ said: { rollout: { both: dataScience } }, soleSide: 'engineering' }));
  expect(owningRole('rollout', anEpic(), {}, terms)).toMatchObject({
    id: 'data-science',
    side: 'engineering',
  });
});
