import type { ActivityRecord, Agreement, Given } from './agreement';
import type { AgreementItem } from './change';
import type { AccountId, ActivityId } from './ids';
import type { Answer } from './owner';
import { withReviewDate } from './review-date';
import { answerToStore, sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { IsoDateTime } from './time';

export type AnswerCommand = {
  side: Side;
  by: AccountId;
  activityId: ActivityId;
  answer: Answer;
  comment?: string;
  at: IsoDateTime;
};

/**
 * A side's answer. It comes in force when the other side's is the same, or where there is only one side; until then
 * what is in force stays. Repeating oneself changes nothing, unless a new sentence goes with it; repeating what someone
 * else said for this side makes it one's own. An unknown activity changes nothing.
 */
export function answerActivity(
  agreement: Agreement,
  command: AnswerCommand,
): { agreement: Agreement; items: AgreementItem[] } {
  const { side, by, activityId, comment, at } = command;
  const record = agreement.activities.find(({ id }) => id === activityId);
  const standing = [record?.inForce?.answer, record?.answers[otherSide(side)]?.answer];
  const answer = answerToStore(command.answer, agreement.leads, standing);
  const given: Given = { answer, by, at, ...(comment !== undefined && { comment }) };
  if (!record || repeats(record.answers[side], given)) return { agreement, items: [] };

  const answered: ActivityRecord = { ...record, answers: { ...record.answers, [side]: given } };
  const items: AgreementItem[] = [
    {
      kind: 'answered',
      activityId,
      side,
      from: record.answers[side]?.answer ?? null,
      to: answer,
      ...(comment !== undefined && { comment }),
    },
  ];
  if (comesInForce(agreement, answered, side, answer)) {
    answered.inForce = { answer, since: at };
    items.push({ kind: 'agreed', activityId, from: record.inForce?.answer ?? null, to: answer });
  }
  const activities = agreement.activities.map((activity) =>
    activity.id === activityId ? answered : activity,
  );
  return { agreement: withReviewDate({ ...agreement, activities }, at), items };
}

/** One account never gives both answers of an activity (product.md §2 rule 6). */
export const answeredForOther = (
  { answers }: { answers: Partial<Record<Side, Pick<Given, 'by'>>> },
  side: Side,
  accountId: AccountId,
): boolean => answers[otherSide(side)]?.by === accountId;

const repeats = (before: Given | undefined, now: Given): boolean =>
  before?.by === now.by &&
  sameAnswer(before.answer, now.answer) &&
  (now.comment === undefined || now.comment === before.comment);

function comesInForce(
  { soleSide }: Pick<Agreement, 'soleSide'>,
  { answers, inForce }: ActivityRecord,
  side: Side,
  answer: Answer,
): boolean {
  const other = answers[otherSide(side)];
  if (soleSide !== side && !(other && sameAnswer(other.answer, answer))) return false;
  return !inForce || !sameAnswer(inForce.answer, answer);
}
