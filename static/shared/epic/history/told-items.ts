import type { ChangeItemView, ChangeView } from '../../../../src/contract';
import type { EpicItem } from '../../../../src/domain/change';
import type { AccountId } from '../../../../src/domain/ids';

const told: Record<EpicItem['kind'], true> = {
  epicTracked: true,
  epicDecided: true,
  ownerReleased: true,
  appliesAnswered: true,
  shipsNothingAnswered: true,
  shipsNothingSuggested: true,
  epicLetPass: true,
  ownerSuggested: true,
  suggestionWithdrawn: true,
  suggestionDeclined: true,
  ownerNamed: true,
  ownerAccepted: true,
  ownerPassedBack: true,
  resultExpected: true,
  resultRecorded: true,
  workClosed: true,
  workReopened: true,
  warningSnoozed: true,
};

/** What a change did to an epic. */
export const isEpicItem = (item: ChangeItemView): item is EpicItem => item.kind in told;

/** Everybody whose name these changes show. */
export const accountsInChanges = (changes: readonly ChangeView[]): AccountId[] =>
  changes.flatMap(({ actor, items }) => [actor, ...items.filter(isEpicItem).flatMap(accountsInItem)]);

function accountsInItem(item: EpicItem): AccountId[] {
  if (item.kind === 'ownerNamed') return [item.to];
  if (item.kind === 'suggestionDeclined') return [item.accountId];
  const answer = item.kind === 'epicDecided' ? item.to : item.kind === 'ownerSuggested' ? item.answer : null;
  return answer?.kind === 'person' ? [answer.accountId] : [];
}
