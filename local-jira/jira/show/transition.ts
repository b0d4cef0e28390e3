import type { Call } from '../call';
import type { Transition } from '../world';
import { showStatus } from './status';

type Place = Pick<Call, 'siteUrl' | 'world'>;

export function showTransition(place: Place, transition: Transition) {
  const status = place.world.statuses[transition.toStatusId];
  return {
    id: transition.id,
    name: transition.name,
    ...(status ? { to: showStatus(place, status) } : {}),
    hasScreen: false,
    isGlobal: transition.fromStatusIds === null,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
  };
}
