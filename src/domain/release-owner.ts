import type { PostCodeActivity } from './activity';
import type { EpicItem } from './change';
import type { EpicDecision } from './epic';

/** The owner who accepted, or recorded a result, does not stay any longer. */
export function released(
  { held, response: _response, ...decision }: EpicDecision,
  activity: PostCodeActivity,
): { decision: EpicDecision; items: EpicItem[] } {
  return { decision, items: held ? [{ kind: 'ownerReleased', activity, from: held.owner }] : [] };
}
