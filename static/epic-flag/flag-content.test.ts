import { readEpicIndex } from './epic-index';
import { flagContent } from './flag-content';

const property = (value: Record<string, unknown>) => ({
  key: 'ownership',
  value: {
    severity: 'critical',
    leads: ['ana', 'ben'],
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
    ['chen', null],
  ])('%s, who leads or owns something, with what helps: %j', (viewer, help) => {
    expect(flagFor(viewer)).toEqual({
      activity: 'experiment',
      warning: 'differs',
      severity: 'critical',
      help,
      more: 1,
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

  it('nobody else', () => {
    expect(flagFor('gus')).toBeUndefined();
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

it.each([null, 'x', {}, { value: 5 }, { value: { severity: 'critical', leads: 'ana', rollout: [] } }])(
  'says nothing about a property that someone else wrote: %j',
  (written) => {
    expect(flagContent(readEpicIndex(written), 'ana', '2026-09-15')).toBeUndefined();
  },
);
