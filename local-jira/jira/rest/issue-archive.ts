import { Hono } from 'hono';
import { z } from 'zod';
import { storeIssue } from '../changes/store-issue';
import type { Call, Env } from '../call';
import { findIssue, mayBrowse, requireAccount, requireGlobally } from '../permissions';
import { writeWork } from '../scope';
import type { Issue } from '../world';
import { readBody } from './read-body';

const Issues = z.strictObject({ issueIdsOrKeys: z.array(z.string()).min(1).max(1000) });

/** Archived issues leave search and can't be edited; Jira has no event for it. */
export const issueArchive = new Hono<Env>()
  .put('/rest/api/3/issue/archive', writeWork, async (c) => {
    const by = requireAccount(c.env).accountId;
    const at = c.env.clock.now().toISOString();
    return c.json(each(c.env, await readBody(c, Issues), (issue) => ({ ...issue, archived: { at, by } })));
  })
  .put('/rest/api/3/issue/unarchive', writeWork, async (c) =>
    c.json(each(c.env, await readBody(c, Issues), (issue) => ({ ...issue, archived: null }))),
  );

function each(call: Call, { issueIdsOrKeys }: z.infer<typeof Issues>, change: (issue: Issue) => Issue) {
  requireGlobally(call, 'ADMINISTER');
  const missing: string[] = [];
  const subtasks: string[] = [];
  let numberOfIssuesUpdated = 0;
  for (const idOrKey of issueIdsOrKeys) {
    const issue = findIssue(call.world, idOrKey);
    if (!issue || !mayBrowse(call, issue)) missing.push(idOrKey);
    else if ((call.world.issueTypes[issue.typeId]?.hierarchyLevel ?? 0) < 0) subtasks.push(idOrKey);
    else {
      storeIssue(call, change(issue));
      numberOfIssuesUpdated += 1;
    }
  }
  return {
    numberOfIssuesUpdated,
    errors: {
      ...problem('issuesNotFound', missing, 'Issue not found'),
      ...problem('issueIsSubtask', subtasks, 'Issue is subtask'),
    },
  };
}

function problem(name: string, issueIdsOrKeys: string[], message: string) {
  if (issueIdsOrKeys.length === 0) return {};
  return { [name]: { count: issueIdsOrKeys.length, issueIdsOrKeys, message } };
}
