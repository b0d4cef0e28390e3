import type { Review } from '../../../../src/domain/review';
import { ana, ben } from '../../../../test/builders/answers';
import { reviewStand } from './review-stand';

const today = '2026-05-04';
const at = '2026-05-03T09:00:00.000Z';
const byAna: Review['confirmed'] = { by: ana, at, side: 'product', dueBefore: '2026-05-01' };

describe('how the review of an agreement stands', () => {
  it('is a note after its day, which either lead can settle', () => {
    expect(reviewStand({ dueOn: '2026-05-03' }, 'product', today)).toEqual({
      kind: 'passed',
      mayConfirm: true,
      mayObject: false,
    });
    expect(reviewStand({ dueOn: '2026-05-04' }, 'product', today).kind).toBe('ahead');
  });

  it('can be objected to by the other side only', () => {
    const review: Review = { dueOn: '2026-10-30', confirmed: byAna };
    expect(reviewStand(review, 'engineering', today).mayObject).toBe(true);
    expect(reviewStand(review, 'product', today).mayObject).toBe(false);
    expect(reviewStand(review, null, today).mayObject).toBe(false);
  });

  it('can be confirmed again after an objection, by those who lead', () => {
    const review: Review = {
      dueOn: '2026-05-30',
      objection: { by: ben, at, side: 'engineering', comment: 'No.' },
    };
    expect(reviewStand(review, 'product', today)).toEqual({
      kind: 'objected',
      mayConfirm: true,
      mayObject: false,
    });
    expect(reviewStand(review, null, today).mayConfirm).toBe(false);
  });
});
