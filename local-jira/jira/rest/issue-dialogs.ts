import { Hono } from 'hono';
import { z } from 'zod';
import { cloneIssue } from '../changes/clone-issue';
import { moveIssue } from '../changes/move-issue';
import type { Env } from '../call';
import { readBody } from './read-body';

const Destination = z.strictObject({ project: z.string(), issueTypeId: z.string() });

/** What Jira's own pages can do and its public REST API, as far as it is emulated, can't. */
export const issueDialogs = new Hono<Env>()
  .post('/rest/internal/issue/:id/move', async (c) => {
    const { id, key } = moveIssue(c.env, c.req.param('id'), await readBody(c, Destination));
    return c.json({ id, key });
  })
  .post('/rest/internal/issue/:id/clone', (c) => {
    const { id, key } = cloneIssue(c.env, c.req.param('id'));
    return c.json({ id, key }, 201);
  });
