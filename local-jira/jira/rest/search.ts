import { Hono } from 'hono';
import { z } from 'zod';
import type { Call, Env } from '../call';
import { selectFields } from '../fields/selection';
import { badRequest } from '../jira-error';
import { pageOfIssues, readQuery } from '../query';
import { readWork } from '../scope';
import { showIssue } from '../show/issue';
import type { Issue } from '../world';
import { listOf, readBody } from './read-body';

const SearchRequest = z.strictObject({
  jql: z.string().default(''),
  nextPageToken: z.string().nullish(),
  maxResults: z.number().int().default(50),
  fields: z.array(z.string()).default(['id']),
  properties: z.array(z.string()).default([]),
  expand: z.string().default(''),
  reconcileIssues: z.array(z.number().int()).default([]),
  fieldsByKeys: z.boolean().default(false),
});
type SearchRequest = z.infer<typeof SearchRequest>;

const mostProperties = 5;
const mostReconciled = 50;
const mostIds = 5000;
const mostIssues = 100;

export const search = new Hono<Env>()
  .get('/rest/api/3/search/jql', readWork, (c) => {
    const fields = listOf(c, 'fields');
    const request = SearchRequest.parse({
      jql: c.req.query('jql'),
      nextPageToken: c.req.query('nextPageToken'),
      maxResults: Number(c.req.query('maxResults') ?? 50),
      ...(fields.length > 0 ? { fields } : {}),
      properties: listOf(c, 'properties'),
      expand: c.req.query('expand'),
      reconcileIssues: listOf(c, 'reconcileIssues').map(Number),
    });
    return c.json(answer(c.env, request));
  })
  .post('/rest/api/3/search/jql', readWork, async (c) =>
    c.json(answer(c.env, await readBody(c, SearchRequest))),
  )
  .post('/rest/api/3/search/approximate-count', readWork, async (c) => {
    const { jql } = await readBody(c, z.object({ jql: z.string() }));
    const { find } = readQuery(c.env, jql);
    return c.json({ count: find([]).length });
  });

function answer(call: Call, request: SearchRequest) {
  if (request.properties.length > mostProperties) {
    throw badRequest(`The number of properties requested must not exceed ${String(mostProperties)}.`);
  }
  if (request.reconcileIssues.length > mostReconciled) {
    throw badRequest(`The number of issues to reconcile must not exceed ${String(mostReconciled)}.`);
  }
  if (request.maxResults < 0) throw badRequest('The value of maxResults must not be negative.');
  const fields = selectFields(request.fields);
  const expand = request.expand.split(',').filter((each) => each !== '');
  const onlyIds =
    fields.every((id) => id === 'id' || id === 'key') &&
    request.properties.length === 0 &&
    expand.length === 0;
  const size = Math.min(request.maxResults, onlyIds ? mostIds : mostIssues);
  const { issues, nextPageToken } = pageOfIssues(call, request.jql, {
    token: request.nextPageToken ?? undefined,
    size,
    reconcile: request.reconcileIssues.map(String),
  });
  const show = (issue: Issue) =>
    fields.every((id) => id === 'id') && onlyIds
      ? { id: issue.id }
      : showIssue(issue, call, { fields, properties: request.properties, expand });
  return {
    issues: issues.map(show),
    isLast: nextPageToken === undefined,
    ...(nextPageToken ? { nextPageToken } : {}),
  };
}
