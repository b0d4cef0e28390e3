import { isDeepStrictEqual } from 'node:util';
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { mayEdit, requireProperty } from '../changes/set-properties';
import type { Env, TaskRequest } from '../call';
import { badRequest } from '../jira-error';
import { requireAccount } from '../permissions';
import { writeWork } from '../scope';
import { readBody } from './read-body';

const IssueId = z.number().int();
const mostIssues = 100;

const Properties = z
  .record(z.string(), z.unknown())
  .refine((properties) => Object.keys(properties).length > 0, 'at least 1 property')
  .refine((properties) => Object.keys(properties).length <= 10, 'at most 10 properties');

/** Both come from JSON, but perhaps not from the same realm. */
const sameJson = (one: unknown, other: unknown) =>
  isDeepStrictEqual(structuredClone(one), structuredClone(other));

const distinct = (ids: readonly number[]) => new Set(ids).size === ids.length;

const SameForAll = z.strictObject({
  entitiesIds: z.array(IssueId).min(1).max(10_000).refine(distinct, 'must be distinct'),
  properties: Properties,
});

const EachItsOwn = z.strictObject({
  issues: z.array(z.strictObject({ issueID: IssueId, properties: Properties })).min(1),
});

const Eligible = z.strictObject({
  entityIds: z.array(IssueId).refine(distinct, 'must be distinct').optional(),
  currentValue: z.unknown().optional(),
});

/** Each runs as a task: 303 and a place to ask how it went. */
export const issueBulkProperties = new Hono<Env>()
  .post('/rest/api/3/issue/properties', writeWork, async (c) => {
    const { entitiesIds, properties } = await readBody(c, SameForAll);
    requireProperties(properties);
    const writes = entitiesIds.map((id) => ({ issueId: String(id), set: properties }));
    return started(c, { description: 'Bulk setting of issue properties', writes, allAtOnce: true });
  })
  .post('/rest/api/3/issue/properties/multi', writeWork, async (c) => {
    const { issues } = await readBody(c, EachItsOwn);
    if (issues.length > mostIssues)
      throw badRequest(`At most ${String(mostIssues)} issues can be updated at once.`);
    for (const { properties } of issues) requireProperties(properties);
    const writes = issues.map(({ issueID, properties }) => ({ issueId: String(issueID), set: properties }));
    return started(c, { description: 'Bulk setting of issue properties by issue', writes, allAtOnce: false });
  })
  .delete('/rest/api/3/issue/properties/:key', writeWork, async (c) => {
    const key = c.req.param('key');
    const hasBody = (await c.req.raw.clone().text()) !== '';
    const { entityIds, currentValue } = hasBody ? await readBody(c, Eligible) : {};
    const { issues } = c.env.world;
    const writes = (entityIds?.flatMap((id) => issues[id] ?? []) ?? Object.values(issues))
      .filter(({ properties }) => key in properties)
      .filter(({ properties }) => currentValue === undefined || sameJson(properties[key], currentValue))
      .filter((issue) => mayEdit(c.env, issue))
      .map(({ id }) => ({ issueId: id, remove: key }));
    return started(c, { description: 'Bulk deletion of an issue property', writes, allAtOnce: true });
  });

function requireProperties(properties: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(properties)) requireProperty(key, value);
}

function started(c: Context<Env>, request: Omit<TaskRequest, 'startedBy'>): Response {
  requireAccount(c.env);
  const task = c.env.submit({ ...request, startedBy: `${c.req.method} ${c.req.path}` });
  return c.redirect(`${c.env.siteUrl}/rest/api/3/task/${task.id}`, 303);
}
