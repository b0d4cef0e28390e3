import { readEpicIndex } from './epic-index';
import { flagContent } from './flag-content';

const property = (value: Record<string, unknown>) => ({
  key: 'ownership',
  value: {
    severity: 'critical',
    leads: ['ana', 'ben'],
    rollout: { state: 'owned', owner: 'chen' },
    experiment: { state: 'open', reason: 'differs' },
    feedback: { state: 'open', reason: 'waiting' },
    ...value,
  },
});
const flagFor = (viewer: string, value: Record<string, unknown> = {}) =>
  flagContent(readEpicIndex(property(value)), viewer);

describe('who is told of a gap', () => {
  it.each(['ana', 'ben', 'chen'])('%s, who leads or owns something', (viewer) => {
    expect(flagFor(viewer)).toEqual({
      activity: 'experiment',
      reason: 'differs',
      severity: 'critical',
      more: 1,
    });
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
