import type { PostCodeActivity } from '../../../src/domain/activity';
import type { OpenForm } from './activity-actions';
import { decidingSide, roleToName, type EpicCase } from './epic-case';
import { primaryAction } from './primary-action';

/** The form that helps with this activity, for a link that leads straight to it. */
export function initialForm(epic: EpicCase, activity: PostCodeActivity): OpenForm {
  const verdict = epic.verdict.activities[activity];
  // What lies in the agreement is settled there; the form would hide the way to it.
  if (primaryAction(verdict, epic.viewer, epic.terms.roles)?.inMatrix) return null;
  if ('reason' in verdict && verdict.reason === 'unnamed') return roleToName(epic, activity) ? 'name' : null;
  return decidingSide(epic, activity) ? 'decide' : null;
}
