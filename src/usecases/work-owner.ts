import type { PostCodeActivity } from '../domain/activity';
import type { WorkOwner } from '../domain/record-result';
import type { EpicScene } from './epic-scene';

/** Who owns the work as it is judged now. */
export function workOwner({ verdict }: EpicScene, activity: PostCodeActivity): WorkOwner | undefined {
  const judged = verdict.activities[activity];
  return judged.status === 'owned' ? judged : undefined;
}
