import type { ChangeItemView, ChangeView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';

const inAnswer = (answer: Answer | null): AccountId[] =>
  answer?.kind === 'person' ? [answer.accountId] : [];

function inItem(item: ChangeItemView): AccountId[] {
  switch (item.kind) {
    case 'leadNamed':
    case 'ownerNamed':
      return item.from ? [item.from, item.to] : [item.to];
    case 'answered':
    case 'agreed':
    case 'epicDecided':
      return [...inAnswer(item.from), ...inAnswer(item.to)];
    case 'answeredHidden':
    case 'appliesAnswered':
    case 'trackingStarted':
      return [];
  }
}

/** Everybody whose name these changes show. */
export const peopleIn = (changes: readonly ChangeView[]): AccountId[] =>
  changes.flatMap(({ actor, items }) => [actor, ...items.flatMap(inItem)]);
