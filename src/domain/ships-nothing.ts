import { postCodeActivities } from './activity';
import type { EpicItem } from './change';
import type { Epic, EpicDecisions } from './epic';
import type { EpicChange } from './epic-change';
import { released } from './release-owner';
import type { Said } from './said';

/** Answers all three for an epic; `null` goes by the agreement's rule again. */
export function answerShipsNothing(
  epic: Epic,
  { value, by, at }: Said & { value: boolean | null },
): EpicChange {
  const { shipsNothing, shipsNothingSuggested, ...decisions } = epic.decisions;
  const from = shipsNothing?.value ?? null;
  if (from === value && !shipsNothingSuggested) return { epic, items: [] };
  const { next, items } = value ? allReleased(decisions) : { next: decisions, items: [] };
  return {
    epic: { ...epic, decisions: { ...next, ...(value !== null && { shipsNothing: { value, by, at } }) } },
    items: [{ kind: 'shipsNothingAnswered', from, to: value }, ...items],
  };
}

/** Nobody stays, or is suggested as, the owner of what there is none of; what is closed keeps who owned it. */
function allReleased(decisions: EpicDecisions): { next: EpicDecisions; items: EpicItem[] } {
  const next: EpicDecisions = { ...decisions };
  const items: EpicItem[] = [];
  for (const activity of postCodeActivities) {
    const decision = decisions[activity];
    if (!decision || decision.closed) continue;
    const { suggestion: _suggestion, ...rest } = decision;
    const release = decision.held ? released(rest, activity) : { decision: rest, items: [] };
    next[activity] = release.decision;
    items.push(...release.items);
  }
  return { next, items };
}

/** It has no effect by itself (product.md §4). */
export function suggestShipsNothing(epic: Epic, said: Said): EpicChange {
  const { shipsNothing, shipsNothingSuggested } = epic.decisions;
  if (shipsNothing?.value || shipsNothingSuggested?.by === said.by) return { epic, items: [] };
  return {
    epic: { ...epic, decisions: { ...epic.decisions, shipsNothingSuggested: { by: said.by, at: said.at } } },
    items: [{ kind: 'shipsNothingSuggested' }],
  };
}
