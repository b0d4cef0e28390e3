import type { PostCodeActivity } from './activity';
import type { EpicItem } from './change';
import type { Epic, EpicDecision } from './epic';
import type { Said } from './said';

/** What a command makes of an epic; without items it changes nothing. */
export type EpicChange = { epic: Epic; items: EpicItem[] };

/** Who commands what, and when. */
export type OnWork = Said & { activity: PostCodeActivity };

export const decisionOf = (
  { decisions }: Pick<Epic, 'decisions'>,
  activity: PostCodeActivity,
): EpicDecision => decisions[activity] ?? { answers: {} };

export const withDecision = (epic: Epic, activity: PostCodeActivity, decision: EpicDecision): Epic => ({
  ...epic,
  decisions: { ...epic.decisions, [activity]: decision },
});

/** Any decision clears the suggestion, and a warning that comes after it is a new one. */
export const decidedAnew = ({
  suggestion: _suggestion,
  snooze: _snooze,
  ...decision
}: EpicDecision): EpicDecision => decision;
