import { isPostCode } from '../domain/activity';
import { activityState } from '../domain/activity-state';
import { activityOf, type Agreement } from '../domain/agreement';
import { today } from '../domain/calendar';
import type { AgreementItem } from '../domain/change';
import type { AccountId } from '../domain/ids';
import { speakersOf } from '../domain/leads';
import { otherSide, type Side } from '../domain/side';
import type { Addressed } from './ports/notice';

const personAgreed = (item: AgreementItem): AccountId[] =>
  item.kind === 'agreed' && item.to.kind === 'person' ? [item.to.accountId] : [];

/** Whom a side's answers concern: who came to own something, and the lead who is asked now. */
export function answerNotices(
  items: readonly AgreementItem[],
  agreement: Agreement,
  side: Side,
  now: Date,
): Addressed[] {
  const owners = [...new Set(items.flatMap(personAgreed))];
  const told = owners.map((to): Addressed => ({ notice: 'ownerAgreed', to }));
  if (!items.some((item) => asksTheOther(item, agreement))) return told;
  const asked = speakersOf(agreement, otherSide(side), today(now, agreement.settings.timeZone));
  return [...told, ...asked.map((to): Addressed => ({ notice: 'answersAsked', to }))];
}

/** A question was sent: post-code work that nobody had answered now waits for the other lead. */
function asksTheOther(item: AgreementItem, agreement: Agreement): boolean {
  if (item.kind !== 'answered' || item.from !== null || !isPostCode(item.activityId)) return false;
  const record = activityOf(agreement, item.activityId);
  return record !== undefined && activityState(record, { side: item.side, shown: {} }).state === 'waiting';
}
