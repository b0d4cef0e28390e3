import { readEpicIndex } from './epic-index';
import { flagContent, stillWarns } from './flag-content';

const property = (value: Record<string, unknown>) => ({
  key: 'ownership',
  value: {
    severity: 'critical',
    leads: { product: 'ana', engineering: 'ben' },
    rollout: { state: 'owned', owner: 'chen' },
    experiment: { state: 'open', reason: 'differs', source: 'agreement' },
    feedback: { state: 'open', reason: 'unnamed', source: 'agreement', turn: 'engineering' },
    ...value,
  },
});
const flagFor = (viewer: string, value: Record<string, unknown> = {}) =>
  flagContent(readEpicIndex(property(value)), viewer, '2026-09-15');

describe('who is told of a gap', () => {
  it.each([
    ['ana', { action: 'settle', where: 'matrix' }],
    ['ben', { action: 'settle', where: 'matrix' }],
  ])('%s, who leads, with what helps: %j', (viewer, help) => {
    expect(flagFor(viewer)).toEqual({
      activity: 'experiment',
      warning: 'differs',
      severity: 'critical',
      help,
      more: 1,
      covers: false,
    });
  });

  it('the lead whose turn it is, with the form, and not the other', () => {
    const experiment = { state: 'notNeeded' };
    expect(flagFor('ben', { experiment })).toMatchObject({
      activity: 'feedback',
      help: { action: 'name', where: 'here' },
      more: 0,
    });
    expect(flagFor('ana', { experiment })).toBeUndefined();
  });

  it('either lead, with the form, where the two differ on the epic itself', () => {
    const experiment = { state: 'open', reason: 'differs', source: 'epic' };
    expect(flagFor('ana', { experiment })).toMatchObject({
      activity: 'experiment',
      help: { action: 'settle', where: 'here' },
    });
  });

  it('the only lead, where the other position is vacant', () => {
    const vacant = { leads: { engineering: 'ben' }, experiment: { state: 'notNeeded' } };
    expect(flagFor('ben', vacant)).toMatchObject({ activity: 'feedback', help: { action: 'name' } });
  });

  it.each([
    ['2026-09-14', '2026-09-15', true],
    ['2026-09-15', '2026-09-20', true],
    ['2026-09-16', '2026-09-20', false],
    ['2026-09-10', '2026-09-14', false],
  ])('who covers for a lead from %s to %s: %s', (from, to, told) => {
    const covers = [{ accountId: 'jo', side: 'engineering', from, to }];
    const experiment = { state: 'notNeeded' };
    expect(flagFor('jo', { covers, experiment })).toEqual(
      told ? { ...flagFor('ben', { experiment }), covers: true } : undefined,
    );
  });

  it.each(['gus', 'chen'])('nobody who can do nothing about it: %s', (viewer) => {
    expect(flagFor(viewer)).toBeUndefined();
  });

  it.each(['none', 'notice', 'terrible'])('nobody at severity %s', (severity) => {
    expect(flagFor('ana', { severity })).toBeUndefined();
  });
});

it('tells a lead that a position is vacant, with the way to the matrix', () => {
  const experiment = { state: 'open', reason: 'unnamed', source: 'agreement' };
  expect(flagFor('ana', { experiment })).toMatchObject({ help: { action: 'name', where: 'matrix' } });
});

describe('a warning about what somebody owns', () => {
  const late = {
    severity: 'warning',
    rollout: { state: 'owned', owner: 'chen', reason: 'missingResult' },
    experiment: { state: 'closed', owner: 'chen' },
    feedback: { state: 'notNeeded' },
  };

  it('is told to the owner, with the form, and to nobody else', () => {
    expect(flagFor('chen', late)).toMatchObject({
      warning: 'missingResult',
      help: { action: 'recordResult', where: 'here' },
      more: 0,
    });
    expect(flagFor('ana', late)).toBeUndefined();
  });

  it('is no more urgent than it is, however urgent the gap beside it', () => {
    const experiment = { state: 'open', reason: 'unanswered', source: 'epic' };
    expect(flagFor('chen', { ...late, severity: 'critical', experiment })).toMatchObject({
      warning: 'missingResult',
      severity: 'warning',
      more: 1,
    });
  });

  it('is told to who covers for the lead who owns it', () => {
    const covers = [{ accountId: 'jo', side: 'product', from: '2026-09-01', to: '2026-09-30' }];
    const owned = { ...late, covers, rollout: { ...late.rollout, owner: 'ana' } };
    expect(flagFor('jo', owned)).toMatchObject({ warning: 'missingResult', covers: true });
  });

  it('is not told while it is snoozed, and a different one is', () => {
    const snoozed = (warning: string, until: string) => ({
      ...late,
      rollout: { ...late.rollout, decision: { snooze: { warning, until } } },
    });
    expect(flagFor('chen', snoozed('missingResult', '2026-09-16'))).toBeUndefined();
    expect(flagFor('chen', snoozed('missingResult', '2026-09-15'))).toBeDefined();
    expect(flagFor('chen', snoozed('left', '2026-09-16'))).toBeDefined();
  });
});

it('says nothing about a question that is only open: that is no gap', () => {
  const done = {
    severity: 'warning',
    experiment: { state: 'toDecide', reason: 'unasked' },
    feedback: { state: 'notNeeded' },
  };
  expect(flagFor('ana', done)).toBeUndefined();
});

it.each([
  null,
  'x',
  {},
  { value: 5 },
  { value: { severity: 'critical', leads: 'ana', covers: ['ana'], rollout: [] } },
])('says nothing about a property that someone else wrote: %j', (written) => {
  expect(flagContent(readEpicIndex(written), 'ana', '2026-09-15')).toBeUndefined();
});

describe('whether it still warns', () => {
  const told = { activity: 'experiment', warning: 'differs' } as const;
  const now = (experiment: Record<string, unknown>) =>
    stillWarns(readEpicIndex(property({ experiment })), told, '2026-09-15');

  it.each<[boolean, Record<string, unknown>]>([
    [true, { state: 'open', reason: 'differs' }],
    [false, { state: 'open', reason: 'unnamed' }],
    [false, { state: 'owned', owner: 'ana' }],
    [
      false,
      {
        state: 'open',
        reason: 'differs',
        decision: { snooze: { warning: 'differs', until: '2026-09-16' } },
      },
    ],
  ])('%s: %j', (warns, experiment) => {
    expect(now(experiment)).toBe(warns);
  });
});
