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
import { named, saidBy } from '../../test/builders/decision';
import { anEpic, today } from '../../test/builders/epic';
import { rolloutVerdict, verdictOnRollout } from '../../test/builders/verdict';
import type { EpicDecision } from './epic';
import { epicVerdict, type VerdictInput } from './epic-verdict';
import { termsOf } from './terms';

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
});

describe('why nobody does', () => {
  test.each<[string, Said, EpicDecision | undefined, object]>([
    ['nobody answered', {}, undefined, { reason: 'unanswered', source: 'agreement' }],
    ['one answered', { product: engineers }, undefined, { reason: 'waiting', for: 'engineering' }],
    [
      'both answered differently',
      { product: engineers, engineering: productLead },
      undefined,
      { reason: 'differs', source: 'agreement' },
    ],
    [
      'an objection on the epic, whatever the agreement says',
      { both: productLead },
      { answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, engineers) } },
      { reason: 'differs', source: 'epic' },
    ],
    ['a role, no person', { both: engineers }, undefined, { reason: 'unnamed', roleId: 'engineers' }],
    [
      'the person was named for another role',
      { both: engineers },
      { answers: {}, named: named(chen, dataScience) },
      { reason: 'unnamed', roleId: 'engineers', source: 'agreement' },
    ],
    [
      'the role was decided on the epic, no person',
      { both: productLead },
      { answers: { product: saidBy(ana, dataScience) } },
      { reason: 'unnamed', roleId: 'data-science', source: 'epic' },
    ],
    [
      'the agreed person left',
      { both: person('dana') },
      undefined,
      { reason: 'left', accountId: dana, source: 'agreement' },
    ],
    [
      'the person named on the epic left',
      { both: engineers },
      { answers: {}, named: named(dana) },
      { reason: 'left', accountId: dana, source: 'epic' },
    ],
  ])('%s', (_name, said, decision, expected) => {
    const verdict = verdictOnRollout({ said, inactive: [dana], ...(decision && { decision }) });
    expect(verdict.activities.rollout).toMatchObject({ status: 'open', severity: 'warning', ...expected });
    expect(verdict).toMatchObject({ state: 'open', gaps: 1, severity: 'warning' });
  });

  test('a lead who left owns nothing', () => {
    expect(rolloutVerdict({ said: { both: productLead }, inactive: [ana] })).toMatchObject({
      reason: 'left',
      accountId: ana,
    });
  });
});

describe('what is not tracked', () => {
  const input: VerdictInput = {
    facts: anEpic(),
    decisions: {},
    trackedSince: trackingStartedAt,
    terms: termsOf(anAgreement({ tracked: true })),
    inactive: new Set(),
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
      recheckOn: null,
    });
  });

  test('otherwise it would be', () => {
    expect(epicVerdict(input)).toMatchObject({ state: 'open', gaps: 2, severity: 'warning' });
  });
});

test('an epic is as bad as the worst of its three', () => {
  const verdict = epicVerdict({
    facts: anEpic(),
    decisions: { rollout: { answers: { product: saidBy(ana, person('chen')) } } },
    trackedSince: trackingStartedAt,
    terms: termsOf(anAgreement({ tracked: true, said: { feedback: { both: notNeeded } } })),
    inactive: new Set(),
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
