import type { Call } from '../call';
import { projectOf, requireAccount, requireIssue, requireOnProject } from '../permissions';
import { firstStatus } from '../workflow';
import { nextId, type Issue } from '../world';
import { emitIssueEvent } from './issue-event';
import { storeIssue } from './store-issue';

/** Copies an issue as Jira's own menu does: with its properties, without its history and comments. */
export function cloneIssue(call: Call, idOrKey: string): Issue {
  const { world, clock } = call;
  const original = requireIssue(call, idOrKey);
  const project = projectOf(world, original);
  requireOnProject(call, 'CREATE_ISSUES', project);
  const { accountId } = requireAccount(call);
  const at = clock.now().toISOString();
  const clone: Issue = {
    ...structuredClone(original),
    id: nextId(world),
    key: `${project.key}-${String(project.nextIssueNumber)}`,
    statusId: firstStatus(world, project),
    summary: `CLONE - ${original.summary}`,
    reporterId: accountId,
    creatorId: accountId,
    ...{ resolutionId: null, resolvedAt: null, archived: null },
    ...{ createdAt: at, updatedAt: at, statusCategoryChangedAt: at },
    ...{ history: [], comments: [] },
  };
  project.nextIssueNumber += 1;
  storeIssue(call, clone);
  emitIssueEvent(call, 'created', clone, [], original);
  return clone;
}
