import { Hono } from 'hono';
import type { Env } from '../call';

/** Open to anybody. */
export const serverInfo = new Hono<Env>().get('/rest/api/3/serverInfo', (c) =>
  c.json({ baseUrl: c.env.siteUrl, deploymentType: 'Cloud', serverTime: c.env.clock.now().toISOString() }),
);
