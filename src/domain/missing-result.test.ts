import { anAgreement } from '../../test/builders/agreement';
import { ana, engineers } from '../../test/builders/answers';
import { expectedOn } from '../../test/builders/decision';
import { anEpic } from '../../test/builders/epic';
import { isExpected, resultDueOn } from './missing-result';
import type { ActivityVerdict } from './verdict';

const { settings } = anAgreement({ settings: { resultDays: { rollout: 14, experiment: 28, feedback: 0 } } });
const lateInMay = { stage: 'done', stageSince: '2026-05-20T23:30:00.000Z' } as const;

test.each([
  ['rollout', '2026-06-03'],
  ['experiment', '2026-06-17'],
  ['feedback', '2026-05-20'],
] as const)('the result of the %s is due its days after Done, at the end of %s', (activity, day) => {
  expect(resultDueOn(activity, lateInMay, undefined, settings)).toBe(day);
});

test("Done is the agreement's day, wherever the server is", () => {
  const berlin = { ...settings, timeZone: 'Europe/Berlin' };
  expect(resultDueOn('feedback', lateInMay, undefined, berlin)).toBe('2026-05-21');
});

test("the owner's date replaces the days, later or earlier, and before Done", () => {
  for (const on of ['2026-05-01', '2026-12-24']) {
    const decision = { answers: {}, expected: expectedOn(on) };
    expect(resultDueOn('rollout', lateInMay, decision, settings)).toBe(on);
    expect(resultDueOn('rollout', anEpic(), decision, settings)).toBe(on);
  }
});

test('without such a date nothing is due of an epic that is not done', () => {
  expect(resultDueOn('rollout', anEpic(), { answers: {} }, settings)).toBeNull();
  expect(resultDueOn('rollout', anEpic({ stage: 'toDo' }), undefined, settings)).toBeNull();
});

const source = 'agreement';
test.each<[string, ActivityVerdict, boolean]>([
  [
    'somebody owns it',
    {
      status: 'owned',
      severity: 'none',
      accountId: ana,
      owner: engineers,
      source,
      confirmed: true,
      resultDue: null,
      warning: null,
    },
    true,
  ],
  ['nobody owns it yet', { status: 'toDecide', severity: 'none', reason: 'unanswered', source }, true],
  ['nobody owns it', { status: 'open', severity: 'warning', reason: 'unanswered', source }, true],
  ['nobody said whether there is any', { status: 'toDecide', severity: 'notice', reason: 'unasked' }, false],
  ['it is not needed', { status: 'notNeeded', severity: 'none', source }, false],
  ['it has ended', { status: 'closed', severity: 'none', accountId: ana }, false],
  ['nothing is said of the epic', { status: 'notTracked', severity: 'none' }, false],
])('is a result expected where %s?', (_what, verdict, expected) => {
  expect(isExpected(verdict)).toBe(expected);
});
