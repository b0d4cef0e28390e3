import type { PostCodeActivity } from './activity';
import type { Epic } from './epic';
import { decisionOf, type EpicChange, withDecision } from './epic-change';
import type { AccountId } from './ids';
import type { Answer } from './owner';
import { sameAnswer } from './same-answer';

/** An owner of that work, or `null`: that the epic ships nothing. */
export type SuggestionAbout = PostCodeActivity | null;
/** Who suggests what; that an epic ships nothing is no answer. */
export type MadeSuggestion = { by: AccountId; answer: Answer | null };

export function suggestionOn(
  { decisions }: Pick<Epic, 'decisions'>,
  about: SuggestionAbout,
): MadeSuggestion | undefined {
  if (about !== null) return decisions[about]?.suggestion;
  const { shipsNothingSuggested } = decisions;
  return shipsNothingSuggested && { by: shipsNothingSuggested.by, answer: null };
}

/** The one that was seen, and not a newer one. */
export const isSameSuggestion = (one: MadeSuggestion, other: MadeSuggestion): boolean =>
  one.by === other.by &&
  (one.answer && other.answer ? sameAnswer(one.answer, other.answer) : one.answer === other.answer);

/** Withdrawn by who made it, or declined by a lead. It had no effect, so nothing else changes. */
export function clearSuggestion(
  epic: Epic,
  { about, by }: { about: SuggestionAbout; by: AccountId },
): EpicChange {
  const stands = suggestionOn(epic, about);
  if (!stands) return { epic, items: [] };
  return {
    epic: withoutSuggestion(epic, about),
    items: [
      stands.by === by
        ? { kind: 'suggestionWithdrawn', about }
        : { kind: 'suggestionDeclined', about, accountId: stands.by },
    ],
  };
}

function withoutSuggestion(epic: Epic, about: SuggestionAbout): Epic {
  if (about === null) {
    const { shipsNothingSuggested: _suggested, ...decisions } = epic.decisions;
    return { ...epic, decisions };
  }
  const { suggestion: _suggestion, ...decision } = decisionOf(epic, about);
  return withDecision(epic, about, decision);
}
