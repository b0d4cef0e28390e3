import type { Call } from './call';
import { may, projectOf } from './permissions';
import type { Issue, Project, Transition, World } from './world';

/** The transitions that the caller may make from the issue's present status. */
export function availableTransitions(call: Call, issue: Issue): Transition[] {
  const project = projectOf(call.world, issue);
  if (issue.archived || !may(call, 'TRANSITION_ISSUES', project)) return [];
  return project.transitions.filter(
    ({ fromStatusIds, toStatusId }) =>
      toStatusId !== issue.statusId && (fromStatusIds === null || fromStatusIds.includes(issue.statusId)),
  );
}

/** The first status of the workflow that is still to do. */
export function firstStatus(world: World, { transitions }: Project): string {
  const statusIds = transitions.map(({ toStatusId }) => toStatusId);
  return statusIds.find((id) => world.statuses[id]?.category === 'new') ?? statusIds[0] ?? '';
}

/** The status that an issue keeps or gets in another project's workflow. */
export const statusWithin = (world: World, project: Project, statusId: string): string =>
  project.transitions.some(({ toStatusId }) => toStatusId === statusId)
    ? statusId
    : firstStatus(world, project);
