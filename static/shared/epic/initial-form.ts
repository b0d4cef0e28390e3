import type { PostCodeActivity } from '../../../src/domain/activity';
import type { OpenForm } from './activity-actions';
import { decidingSide, roleToName, type EpicCase } from './epic-case';

/** The form that helps with this activity, for a link that leads straight to it. */
export function initialForm(epic: EpicCase, activity: PostCodeActivity): OpenForm {
  const verdict = epic.verdict.activities[activity];
  if ('reason' in verdict && verdict.reason === 'unnamed') return roleToName(epic, activity) ? 'name' : null;
  return decidingSide(epic, activity) ? 'decide' : null;
}
