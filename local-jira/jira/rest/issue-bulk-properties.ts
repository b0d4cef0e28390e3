import { Hono } from 'hono';
import { z } from 'zod';
import { requireProperty, setProperties } from '../changes/set-properties';
import type { Call, Env } from '../call';
import { badRequest } from '../jira-error';
import { findIssue, may, mayBrowse, projectOf } from '../permissions';
import { writeWork } from '../scope';
import { finishTask } from '../tasks';
import { readBody } from './read-body';

const Properties = z
  .record(z.string(), z.unknown())
  .refine((properties) => Object.keys(properties).length <= 10, 'at most 10 properties');

const SameForAll = z.strictObject({
  entitiesIds: z.array(z.number().int()).min(1).max(10_000),
  properties: Properties,
});

const EachItsOwn = z.strictObject({
  issues: z.array(z.strictObject({ issueID: z.number().int(), properties: Properties })).min(1),
});
const mostIssues = 100;

type Write = { issueId: number; properties: Record<string, unknown> };

/** Both run as a task: 303 and a place to ask how it went. */
export const issueBulkProperties = new Hono<Env>()
  .post('/rest/api/3/issue/properties', writeWork, async (c) => {
    const { entitiesIds, properties } = await readBody(c, SameForAll);
    const writes = entitiesIds.map((issueId) => ({ issueId, properties }));
    return c.redirect(writeAll(c.env, 'Bulk setting of issue properties', writes), 303);
  })
  .post('/rest/api/3/issue/properties/multi', writeWork, async (c) => {
    const { issues } = await readBody(c, EachItsOwn);
    if (issues.length > mostIssues)
      throw badRequest(`At most ${String(mostIssues)} issues can be updated at once.`);
    const writes = issues.map(({ issueID, properties }) => ({ issueId: issueID, properties }));
    return c.redirect(writeAll(c.env, 'Bulk setting of issue properties by issue', writes), 303);
  });

/** Not transactional: issues the caller can't see are passed over in silence, others may fail one by one. */
function writeAll(call: Call, description: string, writes: readonly Write[]): string {
  for (const { properties } of writes) {
    for (const [key, value] of Object.entries(properties)) requireProperty(key, value);
  }
  const failures: Record<string, string> = {};
  for (const { issueId, properties } of writes) {
    const issue = findIssue(call.world, String(issueId));
    if (!issue || !mayBrowse(call, issue)) continue;
    if (issue.archived || !may(call, 'EDIT_ISSUES', projectOf(call.world, issue))) {
      failures[issue.id] = 'You do not have permission to edit this issue.';
      continue;
    }
    setProperties(call, issue.id, properties);
  }
  const task = finishTask(
    call,
    description,
    Object.keys(failures).length > 0 ? { errors: failures } : 'Success',
  );
  return `${call.siteUrl}/rest/api/3/task/${task.id}`;
}
