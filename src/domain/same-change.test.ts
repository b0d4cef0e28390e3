import { anAgreement } from '../../test/builders/agreement';
import { isStanding, sameChange } from './same-change';
import type { TermsChange } from './terms-change';

const notShipped = (...value: string[]): TermsChange => ({ kind: 'notShipped', value });
const resultDays = (activity: 'rollout' | 'feedback', value: number): TermsChange => ({
  kind: 'resultDays',
  activity,
  value,
});

it.each<[boolean, TermsChange, TermsChange]>([
  [true, notShipped("Won't do", 'Duplicate'), notShipped('Duplicate', "Won't do")],
  [false, notShipped("Won't do", 'Duplicate'), notShipped('Duplicate')],
  [false, notShipped('Duplicate'), notShipped("Won't do", 'Duplicate')],
  [true, resultDays('rollout', 20), resultDays('rollout', 20)],
  [false, resultDays('rollout', 20), resultDays('rollout', 21)],
  [false, resultDays('rollout', 20), resultDays('feedback', 20)],
  [true, { kind: 'stopTracking' }, { kind: 'stopTracking' }],
])('the same terms: %s, for %j and %j', (same, one, other) => {
  expect(sameChange(one, other)).toBe(same);
});

it('nothing is left to change where it already stands so', () => {
  const agreement = anAgreement();
  const days = agreement.settings.resultDays.rollout;
  expect(isStanding(agreement, resultDays('rollout', days))).toBe(true);
  expect(isStanding(agreement, resultDays('rollout', days + 1))).toBe(false);
  expect(isStanding({ ...agreement, tracking: null }, { kind: 'stopTracking' })).toBe(true);
});
