import { isPostCode } from './activity';
import type { ActivityRecord, Agreement } from './agreement';
import { today } from './calendar';
import type { AccountId } from './ids';
import { spokenForBy } from './leads';
import { sameAnswer } from './same-answer';
import { otherSide, type Side, sides } from './side';
import { toConfirm } from './to-confirm';

/** What waits for someone in an agreement, the most pressing first; `count` of activities, proposals or people. */
export const waitKinds = ['accept', 'answer', 'settle', 'agree', 'confirm', 'review'] as const;
export type WaitKind = (typeof waitKinds)[number];
export type Wait = { kind: WaitKind; count: number };

export function waitsFor(agreement: Agreement, accountId: AccountId, now: Date): Wait[] {
  const day = today(now, agreement.settings.timeZone);
  const side = spokenForBy(agreement, accountId, day);
  const counts: Partial<Record<WaitKind, number>> = {
    accept: toAccept(agreement, accountId, side),
    ...(side && {
      answer: activitiesThat(agreement, (record) => isAsked(agreement, record, side)),
      settle: activitiesThat(agreement, differs),
      agree: proposedTo(agreement, side),
      confirm: activitiesThat(agreement, (record) => toConfirm(agreement, record).includes(side)),
      review: Number(agreement.review !== null && agreement.review.dueOn < day),
    }),
  };
  return waitKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

const activitiesThat = ({ activities }: Agreement, holds: (record: ActivityRecord) => boolean): number =>
  activities.filter(holds).length;

/** The three questions are asked from the start, everything else once the other lead answered. */
function isAsked({ soleSide }: Agreement, { id, inForce, answers }: ActivityRecord, side: Side): boolean {
  if (inForce || answers[side] || (soleSide ?? side) !== side) return false;
  return isPostCode(id) || answers[otherSide(side)] !== undefined;
}

const differs = ({ inForce, answers }: ActivityRecord): boolean =>
  !inForce && answers.product !== undefined && answers.engineering !== undefined;

/** Changes that the other lead wants. */
function proposedTo(agreement: Agreement, side: Side): number {
  const other = otherSide(side);
  const wanted = activitiesThat(agreement, ({ inForce, answers }) => {
    const theirs = answers[other];
    if (!inForce || !theirs || sameAnswer(theirs.answer, inForce.answer)) return false;
    const mine = answers[side];
    return mine === undefined || sameAnswer(mine.answer, inForce.answer);
  });
  return wanted + agreement.proposals.filter((proposal) => proposal.side === other).length;
}

/** Someone wants to lead the other side and is waited for by whom this one leads, or wants to. */
const toAccept = ({ leads, nominations }: Agreement, accountId: AccountId, led: Side | null): number =>
  sides.filter((side) => {
    const mine = otherSide(side);
    const isAsked = led === mine || nominations[mine]?.accountId === accountId;
    const theirs = nominations[side]?.accountId;
    return isAsked && theirs !== undefined && leads[side] === null && nominations[mine]?.accepts !== theirs;
  }).length;
