import type { Call } from '../call';
import { badRequest } from '../jira-error';
import { requireIssueFor } from '../permissions';
import type { Issue } from '../world';
import { emitIssueEvent } from './issue-event';
import { storeIssue } from './store-issue';

/** Deletes an issue with its sub-tasks, for which no event is sent; other children lose their parent. */
export function deleteIssue(call: Call, idOrKey: string, deleteSubtasks: boolean): void {
  const { world } = call;
  const issue = requireIssueFor(call, 'DELETE_ISSUES', idOrKey);
  const children = Object.values(world.issues).filter(({ parentId }) => parentId === issue.id);
  const isSubtask = ({ typeId }: Issue) => (world.issueTypes[typeId]?.hierarchyLevel ?? 0) < 0;
  if (children.some(isSubtask) && !deleteSubtasks) {
    throw badRequest(
      `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  }
  for (const child of children) {
    if (isSubtask(child)) removeIssue(call, child);
    else storeIssue(call, { ...child, parentId: null });
  }
  removeIssue(call, issue);
  emitIssueEvent(call, 'deleted', issue, []);
}

export function removeIssue({ world, search }: Call, issue: Issue): void {
  Reflect.deleteProperty(world.issues, issue.id);
  Reflect.deleteProperty(world.issueIds, issue.key);
  search.changed(issue.id);
}
