import type { ActivityRecord, Agreement, Given } from './agreement';
import type { ChangeItem } from './change';
import type { ActivityId } from './ids';
import type { Answer } from './owner';
import { answerToStore, sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { IsoDateTime } from './time';

export type AnswerCommand = {
  side: Side;
  activityId: ActivityId;
  answer: Answer;
  comment?: string;
  at: IsoDateTime;
};

/**
 * A lead's answer. It comes in force when the other side's is the same; until then what is in force stays.
 * Repeating oneself changes nothing, unless a new sentence goes with it. An unknown activity changes nothing.
 */
export function answerActivity(
  agreement: Agreement,
  command: AnswerCommand,
): { agreement: Agreement; items: ChangeItem[] } {
  const { side, activityId, comment, at } = command;
  const answer = answerToStore(command.answer, agreement.leads);
  const given: Given = { answer, at, ...(comment !== undefined && { comment }) };
  const record = agreement.activities.find(({ id }) => id === activityId);
  if (!record || repeats(record.answers[side], given)) return { agreement, items: [] };

  const answered: ActivityRecord = { ...record, answers: { ...record.answers, [side]: given } };
  const items: ChangeItem[] = [
    {
      kind: 'answered',
      activityId,
      side,
      from: record.answers[side]?.answer ?? null,
      to: answer,
      ...(comment !== undefined && { comment }),
    },
  ];
  if (comesInForce(answered, side, answer)) {
    answered.inForce = { answer, since: at };
    items.push({ kind: 'agreed', activityId, from: record.inForce?.answer ?? null, to: answer });
  }
  return {
    agreement: {
      ...agreement,
      activities: agreement.activities.map((activity) => (activity.id === activityId ? answered : activity)),
    },
    items,
  };
}

const repeats = (before: Given | undefined, now: Given): boolean =>
  before !== undefined &&
  sameAnswer(before.answer, now.answer) &&
  (now.comment === undefined || now.comment === before.comment);

function comesInForce({ answers, inForce }: ActivityRecord, side: Side, answer: Answer): boolean {
  const other = answers[otherSide(side)];
  if (!other || !sameAnswer(other.answer, answer)) return false;
  return !inForce || !sameAnswer(inForce.answer, answer);
}
