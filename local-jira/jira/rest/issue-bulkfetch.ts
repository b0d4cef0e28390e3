import { Hono } from 'hono';
import { z } from 'zod';
import type { Env } from '../call';
import { allFields } from '../fields/all-fields';
import { selectFields } from '../fields/selection';
import { findIssue, mayBrowse } from '../permissions';
import { readWork } from '../scope';
import { showIssue } from '../show/issue';
import type { Issue } from '../world';
import { readBody } from './read-body';

const BulkFetch = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(100),
  fields: z.array(z.string()).optional(),
  properties: z.array(z.string()).max(5).default([]),
  expand: z.array(z.string()).default([]),
  fieldsByKeys: z.boolean().default(false),
});

const everyField = allFields.map(({ id }) => id);

/** Up to 100 issues in the order of their ids; what can't be seen is listed as an error, with status 200. */
export const issueBulkfetch = new Hono<Env>().post('/rest/api/3/issue/bulkfetch', readWork, async (c) => {
  const { issueIdsOrKeys, fields, properties, expand } = await readBody(c, BulkFetch);
  const found = new Map<string, Issue>();
  const missing: string[] = [];
  for (const idOrKey of issueIdsOrKeys) {
    const issue = findIssue(c.env.world, idOrKey);
    if (issue && mayBrowse(c.env, issue)) found.set(issue.id, issue);
    else missing.push(idOrKey);
  }
  const request = { fields: fields ? selectFields(fields) : everyField, properties, expand };
  return c.json({
    issues: [...found.values()]
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map((issue) => showIssue(issue, c.env, request)),
    issueErrors: missing.map((id) => ({
      id,
      errorMessage: 'Issue does not exist or you do not have permission to see it.',
    })),
  });
});
