import { Hono } from 'hono';
import { z } from 'zod';
import { readFields } from '../changes/read-fields';
import { changeIssue } from '../changes/store-issue';
import type { Env } from '../call';
import { projectOf, requireIssueFor } from '../permissions';
import { writeWork } from '../scope';
import { readBody } from './read-body';

const Assignee = z.looseObject({ accountId: z.string().nullish() });

export const issueAssignee = new Hono<Env>().put('/rest/api/3/issue/:id/assignee', writeWork, async (c) => {
  const issue = requireIssueFor(c.env, 'ASSIGN_ISSUES', c.req.param('id'));
  const assignee = await readBody(c, Assignee);
  const target = { project: projectOf(c.env.world, issue), issue };
  changeIssue(c.env, issue, readFields(c.env, target, { fields: { assignee } }));
  return c.body(null, 204);
});
