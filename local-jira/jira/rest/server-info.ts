import { Hono } from 'hono';
import type { Env } from '../call';
import { jiraTime } from '../show/time';

/** No scope and no permission is needed. */
export const serverInfo = new Hono<Env>().get('/rest/api/3/serverInfo', (c) =>
  c.json({
    baseUrl: c.env.siteUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    serverTime: jiraTime(c.env.clock.now().toISOString()),
    serverTitle: 'Jira',
  }),
);
