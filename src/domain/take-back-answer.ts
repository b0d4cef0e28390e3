import type { ActivityRecord, Agreement } from './agreement';
import { type AgreementEdit, type Overtaken, unchanged } from './agreement-edit';
import { withActivity } from './edit-activities';
import { otherSide, type Side } from './side';

/**
 * A side's first answer is gone again. Once the other side has answered too, or something is in force, it has led to
 * something that only another answer changes (product.md §2 rule 3).
 */
export function takeBackAnswer(
  agreement: Agreement,
  record: ActivityRecord,
  side: Side,
): AgreementEdit | Overtaken {
  const { answers, inForce } = record;
  if (!answers[side]) return unchanged(agreement);
  if (inForce || answers[otherSide(side)]) return 'overtaken';
  return {
    next: withActivity(agreement, { ...record, answers: {} }),
    items: [{ kind: 'answerTakenBack', activityId: record.id, side }],
  };
}
