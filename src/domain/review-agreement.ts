import type { Agreement } from './agreement';
import { type AgreementEdit, type Overtaken, unchanged } from './agreement-edit';
import { type AnswerCommand, answerActivity } from './answer-activity';
import type { Review } from './review';
import { reviewDueOn } from './review-date';
import { sameAnswer } from './same-answer';
import type { Said } from './said';
import type { Side } from './side';

type Author = Said & { side: Side };
type Seen = Pick<AnswerCommand, 'activityId' | 'answer'>;

/**
 * All in force stays as it was on the screen, and the review date is put off (product.md §2 rule 8). It is this side's
 * answer where the side has none, after a new lead came; what the side proposes instead stays proposed.
 */
export function confirmAgreement(
  agreement: Agreement,
  seen: readonly Seen[],
  { side, by, at }: Author,
): AgreementEdit | Overtaken {
  if (!isInForce(agreement, seen)) return 'overtaken';
  const open = seen.filter(({ activityId }) => !isAnsweredBy(agreement, side, activityId));
  const confirmed = open.reduce<AgreementEdit>(({ next, items }, given) => {
    const answered = answerActivity(next, { ...given, side, by, at });
    return { next: answered.agreement, items: [...items, ...answered.items] };
  }, unchanged(agreement));

  const before = agreement.review;
  const dueOn = reviewDueOn(agreement, at);
  const isRepeated = before?.dueOn === dueOn && before.confirmed?.side === side;
  if (isRepeated && open.length === 0) return unchanged(agreement);
  const review: Review = { dueOn, confirmed: { side, by, at, dueBefore: before?.dueOn ?? dueOn } };
  return {
    next: { ...confirmed.next, review },
    items: [...confirmed.items, { kind: 'reviewConfirmed', side, from: before?.dueOn ?? null, to: dueOn }],
  };
}

/** The date goes back to what it was before the other side confirmed. */
export function objectToReview(
  agreement: Agreement,
  { side, by, at, comment }: Author & { comment: string },
): AgreementEdit | Overtaken {
  const { review } = agreement;
  if (review?.objection?.side === side && review.objection.comment === comment) return unchanged(agreement);
  if (!review?.confirmed || review.confirmed.side === side) return 'overtaken';
  return {
    next: {
      ...agreement,
      review: { dueOn: review.confirmed.dueBefore, objection: { side, by, at, comment } },
    },
    items: [{ kind: 'reviewObjected', side, comment }],
  };
}

/** Exactly what is in force. */
const isInForce = ({ activities }: Agreement, seen: readonly Seen[]): boolean => {
  const inForce = activities.flatMap(({ id, inForce: now }) => (now ? [{ id, answer: now.answer }] : []));
  return (
    inForce.length > 0 &&
    inForce.length === seen.length &&
    inForce.every(({ id, answer }) =>
      seen.some((each) => each.activityId === id && sameAnswer(each.answer, answer)),
    )
  );
};

const isAnsweredBy = ({ activities }: Agreement, side: Side, activityId: Seen['activityId']): boolean =>
  activities.some(({ id, answers }) => id === activityId && answers[side] !== undefined);
