import { Hono } from 'hono';
import type { Site } from '../site';
import { type ActionRun, RunActionRequest } from './contract';
import { actionModules } from './page-modules';
import { signedIn, type PersonEnv } from './person';
import type { UiManifest } from './ui-manifest';

/** Automation's part: the app's actions, and a rule that runs one of them as the person of the page. */
export function actionRoutes(site: Site, { modules }: UiManifest): Hono<PersonEnv> {
  const app = new Hono<PersonEnv>();
  app.use(signedIn(() => site.jira.world));
  app.get('/actions', (c) => c.json(actionModules(modules)));
  app.post('/actions/:key', async (c) => {
    const { inputs } = RunActionRequest.parse(await c.req.json());
    const call = { from: 'automation', inputs } as const;
    const run: ActionRun = await site.runAction(c.var.accountId, c.req.param('key'), call);
    return c.json(run);
  });
  return app;
}
