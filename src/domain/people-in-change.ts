import type { Change, ChangeItem } from './change';
import { formerUser } from './former-user';
import type { AccountId } from './ids';
import type { Answer } from './owner';
import type { Result } from './result';

/** Everyone whom a change names, before and after. */
export const peopleInChange = ({
  actor,
  items,
  importedBy,
}: Pick<Change, 'actor' | 'items' | 'importedBy'>): AccountId[] =>
  [...new Set([actor, ...(importedBy ? [importedBy] : []), ...items.flatMap(namedIn)])].filter(
    (accountId) => accountId !== formerUser,
  );

function namedIn(item: ChangeItem): AccountId[] {
  switch (item.kind) {
    case 'leadNamed':
    case 'nominated':
    case 'ownerNamed':
      return [item.from, item.to].flatMap((accountId) => accountId ?? []);
    case 'answered':
    case 'agreed':
    case 'epicDecided':
    case 'activitySuggested':
      return [item.from, item.to].flatMap(personIn);
    case 'ownerReleased':
      return personIn(item.from);
    case 'ownerSuggested':
      return personIn(item.answer);
    case 'nominationAccepted':
    case 'ownerAccepted':
    case 'ownerPassedBack':
    case 'suggestionDeclined':
    case 'absenceRemoved':
      return [item.accountId];
    case 'absenceEntered':
      return item.cover === null ? [item.accountId] : [item.accountId, item.cover];
    case 'roleMembersChanged':
      return [...item.from, ...item.to];
    case 'involvedChanged':
      return [item.from, item.to]
        .flatMap((involved) => (involved ? [...involved.consulted, ...involved.informed] : []))
        .flatMap(personIn);
    case 'resultRecorded':
      return [item.from, item.to].flatMap(implementerIn);
    case 'workClosed':
      return item.accountId === null ? [] : [item.accountId];
    default:
      return [];
  }
}

const personIn = (answer: Answer | null): AccountId[] =>
  answer?.kind === 'person' ? [answer.accountId] : [];

const implementerIn = (result: Result | null): AccountId[] =>
  result?.activity === 'experiment' && result.implementer ? [result.implementer] : [];
