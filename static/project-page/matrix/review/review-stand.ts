import type { Review } from '../../../../src/domain/review';
import type { Side } from '../../../../src/domain/side';
import type { IsoDate } from '../../../../src/domain/time';

/** How the review stands, and what someone of that side can do about it. A passed date is a note and nothing more. */
export type ReviewStand = {
  kind: 'objected' | 'passed' | 'confirmed' | 'ahead';
  mayConfirm: boolean;
  mayObject: boolean;
};

export function reviewStand(review: Review, mySide: Side | null, today: IsoDate): ReviewStand {
  const { objection, confirmed, dueOn } = review;
  if (objection) return { kind: 'objected', mayConfirm: mySide !== null, mayObject: false };
  if (dueOn < today) return { kind: 'passed', mayConfirm: mySide !== null, mayObject: false };
  if (confirmed) {
    return { kind: 'confirmed', mayConfirm: false, mayObject: mySide !== null && confirmed.side !== mySide };
  }
  return { kind: 'ahead', mayConfirm: false, mayObject: false };
}
