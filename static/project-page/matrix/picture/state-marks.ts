import type { ActivityState, Clash } from '../../../../src/domain/activity-state';

/** How an activity stands, told apart by icon, word and border. */
export type Mark = 'agreed' | 'proposed' | 'waiting' | Clash | 'suggested' | 'open';

export function stateMarks(state: ActivityState): Mark[] {
  switch (state.state) {
    case 'suggested':
      return [state.owner ? 'suggested' : 'open'];
    case 'differs':
      return [state.clash];
    case 'changing':
      return ['agreed', 'proposed'];
    case 'waiting':
    case 'agreed':
      return [state.state];
  }
}
