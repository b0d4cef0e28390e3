import { anAgreement, trackingStartedAt, type Said } from '../../test/builders/agreement';
import {
  ana,
  ben,
  chen,
  dana,
  dataScience,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../test/builders/answers';
import { accepted, closedFor, held, named, passedBack, saidBy } from '../../test/builders/decision';
import { anEpic, today } from '../../test/builders/epic';
import { type RolloutCase, rolloutVerdict, verdictOnRollout } from '../../test/builders/verdict';
import type { EpicDecision } from './epic';
import { epicVerdict } from './epic-verdict';
import { termsOf } from './terms';
import type { VerdictInput } from './verdict-input';

describe('who owns it', () => {
  test.each<[string, Said, EpicDecision | undefined, object]>([
    [
      'the position that the agreement names',
      { both: productLead },
      undefined,
      { status: 'owned', accountId: ana, owner: productLead, source: 'agreement' },
    ],
    [
      'the person that the agreement names',
      { both: person('chen') },
      undefined,
      { status: 'owned', accountId: chen, source: 'agreement' },
    ],
    [
      "the epic's own decision comes first",
      { both: productLead },
      { answers: { engineering: saidBy(ben, engineeringLead) } },
      { status: 'owned', accountId: ben, owner: engineeringLead, source: 'epic' },
    ],
    [
      'both sides said the same on the epic',
      {},
      { answers: { product: saidBy(ana, person('chen')), engineering: saidBy(ben, person('chen')) } },
      { status: 'owned', accountId: chen, source: 'epic' },
    ],
    [
      'the person named for the role',
      { both: engineers },
      { answers: {}, named: named(chen) },
      { status: 'owned', accountId: chen, owner: engineers, source: 'agreement' },
    ],
    [
      'what is in force, while a change is proposed',
      { both: productLead, engineering: engineers },
      undefined,
      { status: 'owned', accountId: ana },
    ],
    [
      'who accepted stays although the agreement says somebody else by now',
      { both: productLead },
      { answers: {}, held: held(person('chen')), response: accepted(chen) },
      { status: 'owned', accountId: chen, source: 'epic' },
    ],
    [
      'a role stays with the person who was named for it',
      { both: productLead },
      { answers: {}, held: held(engineers), named: named(chen) },
      { status: 'owned', accountId: chen, owner: engineers, source: 'epic' },
    ],
    [
      'an own decision comes before who would stay',
      { both: productLead },
      { answers: { product: saidBy(ana, engineeringLead) }, held: held(person('chen')) },
      { status: 'owned', accountId: ben },
    ],
    [
      'what somebody else passed back is not in the way',
      { both: person('chen') },
      { answers: {}, response: passedBack(dana) },
      { status: 'owned', accountId: chen, confirmed: false },
    ],
    [
      'nobody: agreed as not needed',
      { both: notNeeded },
      undefined,
      { status: 'notNeeded', source: 'agreement' },
    ],
    [
      'nobody: this epic needs none',
      { both: productLead },
      { answers: { product: saidBy(ana, notNeeded) } },
      { status: 'notNeeded', source: 'epic' },
    ],
  ])('%s', (_name, said, decision, expected) => {
    expect(rolloutVerdict({ said, ...(decision && { decision }) })).toMatchObject({
      severity: 'none',
      ...expected,
    });
  });

  test.each<[string, Said, EpicDecision, boolean]>([
    ['a lead, by position', { both: productLead }, { answers: {} }, true],
    ['a lead, named for a role', { both: engineers }, { answers: {}, named: named(ben) }, true],
    ['somebody who said nothing', { both: person('chen') }, { answers: {} }, false],
    ['somebody who accepted', { both: person('chen') }, { answers: {}, response: accepted(chen) }, true],
    ['after somebody else did', { both: person('chen') }, { answers: {}, response: accepted(dana) }, false],
  ])('is it confirmed? %s', (_name, said, decision, confirmed) => {
    expect(rolloutVerdict({ said, decision })).toMatchObject({ status: 'owned', confirmed });
  });
});

describe('why nobody does', () => {
  const anasAndBens: EpicDecision = {
    answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, engineers) },
  };
  test.each<[string, RolloutCase, object]>([
    ['nobody answered', {}, { reason: 'unanswered', source: 'agreement' }],
    ['one answered', { said: { product: engineers } }, { reason: 'waiting', for: 'engineering' }],
    [
      'both answered differently',
      { said: { product: engineers, engineering: productLead } },
      { reason: 'differs', source: 'agreement' },
    ],
    [
      'an objection on the epic, whatever the agreement says',
      { said: { both: productLead }, decision: anasAndBens },
      { reason: 'differs', source: 'epic' },
    ],
    [
      'an objection on the epic, whoever would stay',
      { decision: { ...anasAndBens, held: held(person('chen')) } },
      { reason: 'differs', source: 'epic' },
    ],
    [
      'both leads decide, and one has',
      {
        said: { both: productLead },
        settings: { decidedBy: 'bothLeads' },
        decision: { answers: { product: saidBy(ana, person('chen')) } },
      },
      { reason: 'waiting', for: 'engineering', source: 'epic' },
    ],
    [
      'a role, no person',
      { said: { both: engineers } },
      { reason: 'unnamed', owner: engineers, source: 'agreement' },
    ],
    [
      'the person was named for another role',
      { said: { both: engineers }, decision: { answers: {}, named: named(chen, dataScience) } },
      { reason: 'unnamed', owner: engineers, source: 'agreement' },
    ],
    [
      'the role was decided on the epic, no person',
      { said: { both: productLead }, decision: { answers: { product: saidBy(ana, dataScience) } } },
      { reason: 'unnamed', owner: dataScience, source: 'epic' },
    ],
    [
      'the position is vacant',
      { said: { both: productLead }, agreement: { leads: { product: null, engineering: ben } } },
      { reason: 'unnamed', owner: productLead, source: 'agreement' },
    ],
    [
      'passed back',
      { said: { both: person('chen') }, decision: { answers: {}, response: passedBack(chen, 'Other team') } },
      { reason: 'declined', accountId: chen, source: 'agreement' },
    ],
    [
      'passed back by the one named for a role',
      {
        said: { both: engineers },
        decision: { answers: {}, named: named(chen), response: passedBack(chen) },
      },
      { reason: 'declined', accountId: chen, source: 'epic' },
    ],
    [
      'passed back before they left',
      { said: { both: person('dana') }, decision: { answers: {}, response: passedBack(dana) } },
      { reason: 'declined', accountId: dana },
    ],
    [
      'the agreed person left',
      { said: { both: person('dana') } },
      { reason: 'left', accountId: dana, source: 'agreement' },
    ],
    [
      'the person named on the epic left',
      { said: { both: engineers }, decision: { answers: {}, named: named(dana) } },
      { reason: 'left', accountId: dana, source: 'epic' },
    ],
    [
      'who accepted has left',
      { decision: { answers: {}, held: held(person('dana')), response: accepted(dana) } },
      { reason: 'left', accountId: dana, source: 'epic' },
    ],
    [
      'the owner can not see the epic',
      {
        said: { both: person('chen') },
        agreement: { unreachable: [{ accountId: chen, reason: 'noAccess' }] },
      },
      { reason: 'noAccess', accountId: chen, source: 'agreement' },
    ],
    [
      'left, and can not see it either',
      {
        said: { both: person('chen') },
        agreement: {
          unreachable: [
            { accountId: chen, reason: 'noAccess' },
            { accountId: chen, reason: 'left' },
          ],
        },
      },
      { reason: 'left', accountId: chen },
    ],
    ['a lead who left', { said: { both: productLead }, inactive: [ana] }, { reason: 'left', accountId: ana }],
  ])('%s', (_name, input, expected) => {
    const verdict = verdictOnRollout({ inactive: [dana], ...input });
    expect(verdict.activities.rollout).toMatchObject({ status: 'open', severity: 'warning', ...expected });
    expect(verdict).toMatchObject({ state: 'open', gaps: 1, severity: 'warning' });
  });
});

describe('where only one side answers', () => {
  const sole = { soleSide: 'engineering' as const, leads: { product: null, engineering: ben } };
  const both = { settings: { decidedBy: 'bothLeads' as const }, agreement: sole };

  test('its answer is enough, by whatever setting', () => {
    const decision = { answers: { engineering: saidBy(ben, person('chen')) } };
    expect(rolloutVerdict({ ...both, decision })).toMatchObject({ status: 'owned', accountId: chen });
  });

  test('what the other side said before objects to nothing, and counts until this side speaks', () => {
    const product = saidBy(ana, engineers);
    const decision = { answers: { product, engineering: saidBy(ben, person('chen')) } };
    expect(rolloutVerdict({ ...both, decision })).toMatchObject({ status: 'owned', accountId: chen });
    expect(rolloutVerdict({ ...both, decision: { answers: { product }, named: named(dana) } })).toMatchObject(
      {
        status: 'owned',
        accountId: dana,
      },
    );
  });
});

describe('what is closed', () => {
  const closed = { answers: {}, closed: closedFor(chen) };

  test.each<[string, RolloutCase]>([
    ['whatever the agreement says', { said: { both: productLead } }],
    [
      'whatever is decided on the epic',
      { decision: { ...closed, answers: { product: saidBy(ana, engineers) } } },
    ],
    ['although its owner has left', { inactive: [chen] }],
    ['although nothing ships by now', { shipsNothing: true }],
    ['however late it is', { epic: anEpic({ stage: 'done', doneDaysAgo: 60 }) }],
  ])('keeps its owner and warns of nothing, %s', (_name, input) => {
    const verdict = verdictOnRollout({ decision: closed, ...input });
    expect(verdict.activities.rollout).toEqual({ status: 'closed', severity: 'none', accountId: chen });
    expect(verdict).toMatchObject({ state: 'closed', gaps: 0, resultDue: null, recheckOn: null });
  });

  test('may have had none', () => {
    expect(rolloutVerdict({ decision: { answers: {}, closed: closedFor(null) } })).toMatchObject({
      status: 'closed',
      accountId: null,
    });
  });
});

describe('what is not tracked', () => {
  const input: VerdictInput = {
    facts: anEpic({ dueInDays: 3 }),
    decisions: { feedback: { answers: {}, closed: closedFor(chen) } },
    trackedSince: trackingStartedAt,
    terms: termsOf(anAgreement({ tracked: true })),
    today,
  };
  test.each<[string, Partial<VerdictInput>]>([
    ['tracking never started', { terms: termsOf(anAgreement()) }],
    ['the epic was not tracked', { trackedSince: null }],
    ['its status ships nothing', { facts: anEpic({ stage: 'done', statusName: "Won't Do" }) }],
    ['its resolution ships nothing', { facts: anEpic({ stage: 'done', resolutionName: 'Duplicate' }) }],
  ])('%s: nothing is said', (_name, part) => {
    const nothing = { status: 'notTracked', severity: 'none' };
    expect(epicVerdict({ ...input, ...part })).toEqual({
      activities: { rollout: nothing, experiment: nothing, feedback: nothing },
      state: 'notTracked',
      gaps: 0,
      severity: 'none',
      resultDue: null,
      recheckOn: null,
    });
  });

  test('otherwise something would be', () => {
    expect(epicVerdict(input)).toMatchObject({ state: 'open', gaps: 1, severity: 'critical' });
  });
});

test('an epic is as bad as the worst of its three', () => {
  const verdict = epicVerdict({
    facts: anEpic(),
    decisions: { rollout: { answers: { product: saidBy(ana, person('chen')) } } },
    trackedSince: trackingStartedAt,
    terms: termsOf(anAgreement({ tracked: true, said: { feedback: { both: notNeeded } } })),
    today,
  });
  expect(verdict).toMatchObject({
    activities: {
      rollout: { status: 'owned' },
      experiment: { status: 'toDecide' },
      feedback: { status: 'notNeeded' },
    },
    state: 'toDecide',
    gaps: 0,
    severity: 'notice',
  });
});
