import type { Call } from './call';
import { may, projectOf } from './permissions';
import type { Issue, Transition } from './world';

/** The transitions that the caller may make from the issue's present status. */
export function availableTransitions(call: Call, issue: Issue): Transition[] {
  const project = projectOf(call.world, issue);
  if (issue.archived || !may(call, 'TRANSITION_ISSUES', project)) return [];
  return project.transitions.filter(
    ({ fromStatusIds, toStatusId }) =>
      toStatusId !== issue.statusId && (fromStatusIds === null || fromStatusIds.includes(issue.statusId)),
  );
}
