import type { ChangeItemView, ChangeView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';

const inAnswers = (...answers: (Answer | null)[]): AccountId[] =>
  answers.flatMap((answer) => (answer?.kind === 'person' ? [answer.accountId] : []));

const known = (...accountIds: (AccountId | null)[]): AccountId[] => accountIds.flatMap((id) => id ?? []);

function inItem(item: ChangeItemView): AccountId[] {
  switch (item.kind) {
    case 'leadNamed':
    case 'ownerNamed':
      return known(item.from, item.to);
    case 'nominationAccepted':
    case 'absenceRemoved':
    case 'suggestionDeclined':
      return [item.accountId];
    case 'absenceEntered':
      return known(item.accountId, item.cover);
    case 'roleMembersChanged':
      return [...item.from, ...item.to];
    case 'answered':
    case 'agreed':
    case 'activitySuggested':
    case 'epicDecided':
      return inAnswers(item.from, item.to);
    case 'ownerReleased':
      return inAnswers(item.from);
    case 'ownerSuggested':
      return inAnswers(item.answer);
    case 'involvedChanged':
      return [item.from, item.to].flatMap((involved) =>
        inAnswers(...(involved?.consulted ?? []), ...(involved?.informed ?? [])),
      );
    default:
      return [];
  }
}

/** Everybody whose name these changes show. */
export const peopleIn = (changes: readonly ChangeView[]): AccountId[] =>
  changes.flatMap(({ actor, importedBy, items }) => [
    actor,
    ...(importedBy ? [importedBy] : []),
    ...items.flatMap(inItem),
  ]);
