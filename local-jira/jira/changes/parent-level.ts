import { badFields } from '../jira-error';
import type { Issue, World } from '../world';

/** A parent sits exactly one level above; a sub-task needs one. */
export function requireParentAbove(world: World, issue: Issue): void {
  const level = (typeId: string) => world.issueTypes[typeId]?.hierarchyLevel ?? 0;
  const parent = issue.parentId === null ? undefined : world.issues[issue.parentId];
  if (!parent && level(issue.typeId) < 0) {
    throw badFields({ parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
  }
  if (parent && level(parent.typeId) !== level(issue.typeId) + 1) {
    throw badFields({ parentId: 'Given parent work item does not belong to appropriate hierarchy.' });
  }
}
