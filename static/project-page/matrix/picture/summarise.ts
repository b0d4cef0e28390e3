import type { ActivityView } from '../../../../src/contract';

/** Counts for a headline: what is in force counts as agreed, also while someone proposes a change. */
export function summarise(activities: readonly Pick<ActivityView, 'state'>[]) {
  const count = (...states: ActivityView['state']['state'][]) =>
    activities.filter(({ state }) => states.includes(state.state)).length;
  return {
    total: activities.length,
    agreed: count('agreed', 'changing'),
    toSettle: count('differs'),
    proposed: count('changing'),
    waiting: count('waiting'),
    suggestions: count('suggested'),
  };
}
