import type { Call } from '../call';
import type { Change } from '../world';
import { jiraTime } from './time';
import { userOf } from './user';

type Place = Pick<Call, 'siteUrl' | 'world'>;

export function showChange(place: Place, { id, at, authorId, items }: Change) {
  return {
    id,
    ...userOf(place, authorId),
    created: jiraTime(at),
    items: items.map((item) => ({ ...item, fieldtype: 'jira' })),
  };
}
