import { anAgreement } from '../../test/builders/agreement';
import { engineers } from '../../test/builders/answers';
import { reviewDueOn, withReviewDate } from './review-date';

it('is 180 days after that day in the time zone of the agreement', () => {
  const inZone = (timeZone: string) => {
    const agreement = anAgreement();
    return reviewDueOn({ settings: { ...agreement.settings, timeZone } }, '2026-05-01T23:30:00.000Z');
  };
  expect(inZone('Etc/UTC')).toBe('2026-10-28');
  expect(inZone('Asia/Tokyo')).toBe('2026-10-29');
});

it('is not set while nothing is in force, and not moved where it is set', () => {
  const at = '2026-05-01T09:00:00.000Z';
  const said = { rollout: { both: engineers } };
  expect(withReviewDate(anAgreement({ review: null }), at).review).toBeNull();
  expect(withReviewDate(anAgreement({ said, review: null }), at).review).toEqual({ dueOn: '2026-10-28' });
  const dated = anAgreement({ said, review: { dueOn: '2026-06-01' } });
  expect(withReviewDate(dated, at).review).toEqual({ dueOn: '2026-06-01' });
});
