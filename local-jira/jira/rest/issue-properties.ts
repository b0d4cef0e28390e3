import { Hono } from 'hono';
import { z } from 'zod';
import { deleteProperty, setProperties } from '../changes/set-properties';
import type { Env } from '../call';
import { notFound } from '../jira-error';
import { requireIssue, requireIssueFor } from '../permissions';
import { readWork, writeWork } from '../scope';
import { readBody } from './read-body';

const noSuchProperty = (key: string) => notFound(`The property with key "${key}" does not exist.`);

export const issueProperties = new Hono<Env>()
  .get('/rest/api/3/issue/:id/properties', readWork, (c) => {
    const { id, properties } = requireIssue(c.env, c.req.param('id'));
    const self = (key: string) => `${c.env.siteUrl}/rest/api/3/issue/${id}/properties/${key}`;
    return c.json({ keys: Object.keys(properties).map((key) => ({ self: self(key), key })) });
  })
  .get('/rest/api/3/issue/:id/properties/:key', readWork, (c) => {
    const key = c.req.param('key');
    const { properties } = requireIssue(c.env, c.req.param('id'));
    if (!(key in properties)) throw noSuchProperty(key);
    return c.json({ key, value: properties[key] });
  })
  .put('/rest/api/3/issue/:id/properties/:key', writeWork, async (c) => {
    const key = c.req.param('key');
    const issue = requireIssueFor(c.env, 'EDIT_ISSUES', c.req.param('id'));
    setProperties(c.env, issue.id, { [key]: await readBody(c, z.unknown()) });
    return c.json({}, key in issue.properties ? 200 : 201);
  })
  .delete('/rest/api/3/issue/:id/properties/:key', writeWork, (c) => {
    const key = c.req.param('key');
    const issue = requireIssueFor(c.env, 'EDIT_ISSUES', c.req.param('id'));
    if (!(key in issue.properties)) throw noSuchProperty(key);
    deleteProperty(c.env, issue.id, key);
    return c.body(null, 204);
  });
