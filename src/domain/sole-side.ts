import type { ActivityRecord, Agreement } from './agreement';
import type { AgreementEdit } from './agreement-edit';
import type { AgreementItem } from './change';
import { vacate } from './name-leads';
import type { Answer } from './owner';
import { withReviewDate } from './review-date';
import { sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { IsoDateTime } from './time';

/**
 * From now on only this side answers, and the other has no lead (product.md §2 rule 6): what the side says is in force
 * at once. `null`: two leads answer again, and what is in force stays for the new one to confirm.
 */
export function withSoleSide(agreement: Agreement, soleSide: Side | null, at: IsoDateTime): AgreementEdit {
  if (agreement.soleSide === soleSide) return { next: agreement, items: [] };
  const changed: AgreementItem = {
    kind: 'termsChanged',
    from: { kind: 'soleSide', value: agreement.soleSide },
    to: { kind: 'soleSide', value: soleSide },
  };
  if (soleSide === null) return { next: { ...agreement, soleSide }, items: [changed] };

  const excluded = otherSide(soleSide);
  const vacated = vacate(agreement, excluded);
  const answered = vacated.next.activities.map((record) => answeredAlone(record, soleSide, at));
  const next: Agreement = {
    ...vacated.next,
    soleSide,
    nominations: {},
    // Nobody is left to agree: what this side still wants it says again, and has.
    proposals: [],
    activities: answered.map(({ record }) => record),
  };
  return {
    next: withReviewDate(next, at),
    items: [changed, ...vacated.items, ...answered.flatMap(({ items }) => items)],
  };
}

function answeredAlone(
  record: ActivityRecord,
  side: Side,
  at: IsoDateTime,
): { record: ActivityRecord; items: AgreementItem[] } {
  const answer = record.answers[side]?.answer;
  if (!answer || (record.inForce && sameAnswer(record.inForce.answer, answer))) return { record, items: [] };
  if (isPositionOf(otherSide(side), answer)) return { record: { ...record, answers: {} }, items: [] };
  return {
    record: { ...record, inForce: { answer, since: at } },
    items: [{ kind: 'agreed', activityId: record.id, from: record.inForce?.answer ?? null, to: answer }],
  };
}

const isPositionOf = (side: Side, answer: Answer): boolean => answer.kind === 'lead' && answer.side === side;
