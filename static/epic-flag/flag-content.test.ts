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
  flagContent(readEpicIndex(property(value)), viewer);

describe('who is told of a gap', () => {
  it.each([
    ['ana', 'matrix'],
    ['ben', 'matrix'],
    ['chen', 'look'],
  ])('%s, who leads or owns something, with the way to the %s', (viewer, way) => {
    expect(flagFor(viewer)).toEqual({
      activity: 'experiment',
      reason: 'differs',
      severity: 'critical',
      way,
      more: 1,
    });
  });

  it('the lead whose turn it is, with the form, and not the other', () => {
    const experiment = { state: 'notNeeded' };
    expect(flagFor('ben', { experiment })).toMatchObject({ activity: 'feedback', way: 'form', more: 0 });
    expect(flagFor('ana', { experiment })).toBeUndefined();
  });

  it('either lead, with the form, where the two differ on the epic itself', () => {
    const experiment = { state: 'open', reason: 'differs', source: 'epic' };
    expect(flagFor('ana', { experiment })).toMatchObject({ activity: 'experiment', way: 'form' });
  });

  it('nobody else', () => {
    expect(flagFor('gus')).toBeUndefined();
  });

  it.each(['none', 'notice', 'terrible'])('nobody at severity %s', (severity) => {
    expect(flagFor('ana', { severity })).toBeUndefined();
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
    expect(flagContent(readEpicIndex(written), 'ana')).toBeUndefined();
  },
);
