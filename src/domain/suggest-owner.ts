import type { Epic } from './epic';
import { decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import type { Answer } from './owner';
import { answerToStore, sameAnswer } from './same-answer';
import type { AgreementTerms } from './terms';

/** The newest stands, until any decision clears it. It has no effect by itself. */
export function suggestOwner(
  epic: Epic,
  { leads }: Pick<AgreementTerms, 'leads'>,
  { activity, by, at, ...command }: OnWork & { answer: Answer },
): EpicChange {
  const answer = answerToStore(command.answer, leads);
  const decision = decisionOf(epic, activity);
  const { suggestion } = decision;
  if (suggestion?.by === by && sameAnswer(suggestion.answer, answer)) return { epic, items: [] };
  return {
    epic: withDecision(epic, activity, { ...decision, suggestion: { answer, by, at } }),
    items: [{ kind: 'ownerSuggested', activity, answer }],
  };
}
