import type { Call } from '../call';
import { badFields } from '../jira-error';
import { may, projectOf, requireIssue, requireIssueFor } from '../permissions';
import type { Issue } from '../world';
import type { IssueUpdate } from './issue-update';
import { requireParentAbove } from './parent-level';
import { readFields } from './read-fields';
import { changeIssue } from './store-issue';
import { setProperties } from './set-properties';

export function editIssue(call: Call, idOrKey: string, update: IssueUpdate): Issue {
  const before = requireIssueFor(call, 'EDIT_ISSUES', idOrKey);
  const project = projectOf(call.world, before);
  const changes = readFields(call, { project, issue: before }, update);
  if (changes.assigneeId !== undefined && !may(call, 'ASSIGN_ISSUES', project)) {
    throw badFields({ assignee: 'You do not have permission to assign issues.' });
  }
  requireParentAbove(call.world, { ...before, ...changes });
  changeIssue(call, before, changes);
  for (const { key, value } of update.properties ?? []) setProperties(call, before.id, { [key]: value });
  return requireIssue(call, before.id);
}
