import type { AppliesTo } from '../../../src/domain/settings';
import { isComplete } from './is-complete';

const appliesTo = (value: AppliesTo) => isComplete({ kind: 'appliesTo', activity: 'rollout', value });
const resultDays = (value: number) => isComplete({ kind: 'resultDays', activity: 'rollout', value });

describe('a change that can be sent', () => {
  it('says which epics a rule for some of them means', () => {
    expect(appliesTo({ kind: 'some', filter: { labels: [], componentIds: [], typeIds: [] } })).toBe(false);
    expect(appliesTo({ kind: 'some', filter: { labels: ['web'], componentIds: [], typeIds: [] } })).toBe(
      true,
    );
    expect(appliesTo({ kind: 'ask' })).toBe(true);
  });

  it('has a number of days', () => {
    expect([0, 1, 365, 366, Number.NaN].map(resultDays)).toEqual([false, true, true, false, false]);
  });
});
