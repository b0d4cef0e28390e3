import { ana, chen, engineers } from '../../test/builders/answers';
import { accepted, expectedOn, held, named, saidBy } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { closeWithoutResult, expectResult, recordResult, reopenWork } from './record-result';
import { isFinal, type Result } from './result';

const at = '2026-06-01T08:00:00.000Z';
const epic = aTrackedEpic({ rollout: { answers: {}, named: named(chen) } });
const chens = { accountId: chen, owner: engineers, confirmed: false };
const canary: Result = { activity: 'rollout', stage: 'canary' };
const full: Result = { activity: 'rollout', stage: 'full' };
const experiment = (outcome: Extract<Result, { activity: 'experiment' }>['outcome']): Result => ({
  activity: 'experiment',
  outcome,
});
const review = (learned: string): Result => ({
  activity: 'feedback',
  reviewedOn: '2026-05-30',
  learned,
  nextStep: '',
});

test.each<[string, Result, boolean]>([
  ['internal', { activity: 'rollout', stage: 'internal' }, false],
  ['canary', canary, false],
  ['partial', { activity: 'rollout', stage: 'partial', percent: 50 }, false],
  ['full', full, true],
  ['rolled back', { activity: 'rollout', stage: 'rolledBack' }, true],
  ['ship', experiment('ship'), true],
  ['kill', experiment('kill'), true],
  ['inconclusive', experiment('inconclusive'), true],
  ['never run', experiment('neverRun'), true],
  ['iterate', experiment('iterate'), false],
  ['reviewed, nothing learned', review(''), false],
  ['reviewed', review('People want it in blue'), true],
])('is it final? %s', (_name, result, final) => {
  expect(isFinal(result)).toBe(final);
  const { decisions } = recordResult(epic, { result, owner: undefined, by: ana, at }).epic;
  expect(decisions[result.activity]?.closed !== undefined).toBe(final);
});

test('an owner who records a result stays, and has accepted by that', () => {
  const recorded = recordResult(epic, { result: canary, owner: chens, by: chen, at });
  expect(recorded.epic.decisions.rollout).toEqual({
    answers: {},
    named: named(chen),
    recorded: { result: canary, by: chen, at },
    held: held(engineers),
    response: accepted(chen),
  });
  expect(recorded.items).toEqual([
    { kind: 'resultRecorded', activity: 'rollout', from: null, to: canary },
    { kind: 'ownerAccepted', activity: 'rollout', accountId: chen },
  ]);
});

test('who had accepted before accepts nothing again', () => {
  const { epic: next, items } = recordResult(epic, {
    result: canary,
    owner: { ...chens, confirmed: true },
    by: chen,
    at,
  });
  expect(items).toMatchObject([{ kind: 'resultRecorded' }]);
  expect(next.decisions.rollout).not.toHaveProperty('response');
});

test('a lead who records it has the owner stay, and accepts nothing for them', () => {
  const before = { ...epic.decisions.rollout, recorded: { result: canary, by: chen, at } };
  const again = recordResult(aTrackedEpic({ rollout: { answers: {}, ...before } }), {
    result: { activity: 'rollout', stage: 'internal' },
    owner: chens,
    by: ana,
    at,
  });
  expect(again.epic.decisions.rollout).toMatchObject({ held: held(engineers) });
  expect(again.epic.decisions.rollout).not.toHaveProperty('response');
  expect(again.items).toMatchObject([{ kind: 'resultRecorded', from: canary }]);
});

test('a final result closes the work with who owned it, and leaves no suggestion behind', () => {
  const suggested = aTrackedEpic({ rollout: { answers: {}, suggestion: saidBy(ana, engineers) } });
  const { epic: closed, items } = recordResult(suggested, {
    result: full,
    owner: { ...chens, confirmed: true },
    by: ana,
    at,
  });
  expect(closed.decisions.rollout).toEqual({
    answers: {},
    recorded: { result: full, by: ana, at },
    held: held(engineers),
    closed: { result: full, accountId: chen, by: ana, at },
  });
  expect(items).toEqual([
    { kind: 'resultRecorded', activity: 'rollout', from: null, to: full },
    { kind: 'workClosed', activity: 'rollout', accountId: chen },
  ]);
});

test('work without an owner is closed without one', () => {
  const { epic: closed, items } = closeWithoutResult(epic, {
    activity: 'rollout',
    reason: 'Withdrawn',
    owner: undefined,
    by: ana,
    at,
  });
  expect(closed.decisions.rollout?.closed).toEqual({ reason: 'Withdrawn', accountId: null, by: ana, at });
  expect(items).toEqual([{ kind: 'workClosed', activity: 'rollout', accountId: null, reason: 'Withdrawn' }]);
});

test('reopened, what was recorded can still be read, and the owner stays', () => {
  const closed = recordResult(epic, { result: full, owner: chens, by: ana, at }).epic;
  const reopened = reopenWork(closed, { activity: 'rollout', by: ana, at });
  expect(reopened.epic.decisions.rollout).toEqual({
    answers: {},
    named: named(chen),
    recorded: { result: full, by: ana, at },
    held: held(engineers),
    reopened: { by: ana, at },
  });
  for (const again of [
    recordResult(reopened.epic, { result: canary, owner: chens, by: ana, at }),
    closeWithoutResult(reopened.epic, { activity: 'rollout', reason: 'No', owner: chens, by: ana, at }),
  ]) {
    expect(again.epic.decisions.rollout).not.toHaveProperty('reopened');
  }
  expect(reopened.items).toEqual([{ kind: 'workReopened', activity: 'rollout' }]);
  expect(reopenWork(reopened.epic, { activity: 'rollout', by: ana, at }).items).toEqual([]);
});

test('a date is expected, another one, and none', () => {
  const expect1 = expectResult(epic, { activity: 'rollout', on: '2026-07-01', by: chen, at });
  expect(expect1.epic.decisions.rollout?.expected).toEqual(expectedOn('2026-07-01', chen));
  expect(expect1.items).toEqual([
    { kind: 'resultExpected', activity: 'rollout', from: null, to: '2026-07-01' },
  ]);
  expect(expectResult(expect1.epic, { activity: 'rollout', on: '2026-07-01', by: ana, at }).items).toEqual(
    [],
  );
  const none = expectResult(expect1.epic, { activity: 'rollout', on: null, by: ana, at });
  expect(none.epic).toEqual(epic);
  expect(none.items).toMatchObject([{ from: '2026-07-01', to: null }]);
});
