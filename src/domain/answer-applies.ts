import type { Epic } from './epic';
import { decidedAnew, decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import { released } from './release-owner';

/** "Will there be an experiment?" Without one nobody stays its owner. */
export function answerApplies(
  epic: Epic,
  { activity, applies, by, at }: OnWork & { applies: boolean },
): EpicChange {
  const decision = decisionOf(epic, activity);
  const from = decision.applies?.applies ?? null;
  if (from === applies && !decision.suggestion) return { epic, items: [] };
  const answered = { ...decidedAnew(decision), applies: { applies, by, at } };
  const { decision: next, items } = applies
    ? { decision: answered, items: [] }
    : released(answered, activity);
  return {
    epic: withDecision(epic, activity, next),
    items: [{ kind: 'appliesAnswered', activity, from, to: applies }, ...items],
  };
}
