import { Hono } from 'hono';
import { z } from 'zod';
import { actionRoutes } from './action-routes';
import { bridgeRoutes } from './bridge-routes';
import { cacheControl, contentType, readInside } from './files';
import { signedIn, type PersonEnv } from './person';
import { platformRoutes } from './platform-routes';
import { sameOrigin } from './same-origin';
import { siteRoutes, type Served } from './site-routes';

const messageOf = (error: Error) => (error instanceof z.ZodError ? z.prettifyError(error) : error.message);

/** Jira's own origin: its pages, its REST API for them, and the host's side of the bridge. */
export function shellApp(served: Served, shellBuild: string): Hono {
  const { site } = served;
  const { siteUrl } = site.installation;
  const app = new Hono();
  app.onError((error, c) => c.json({ errorMessages: [messageOf(error)], errors: {} }, 500));

  app.use('/local/*', sameOrigin(siteUrl));
  app.use('/rest/*', sameOrigin(siteUrl));
  app.route('/local', siteRoutes(served));
  app.route('/local', bridgeRoutes(site));
  app.route('/local', actionRoutes(site, served.manifest));
  app.route('/local', platformRoutes(site));

  const rest = new Hono<PersonEnv>();
  rest.use(signedIn(() => site.jira.world));
  rest.all('*', (c) => site.siteRequest(c.var.accountId, c.req.raw));
  app.route('/rest', rest);
  app.get('/avatars/*', (c) => site.jira.siteRequest({ kind: 'anonymous' }, c.req.raw));

  app.get('*', async (c) => {
    const { pathname } = new URL(c.req.url);
    const file = await readInside(shellBuild, pathname);
    const found = file ? pathname : 'index.html';
    const content = file ?? (await readInside(shellBuild, found));
    if (!content) return c.text('The pages of the local Jira were not built.', 500);
    return c.body(new Uint8Array(content), 200, {
      'content-type': contentType(found),
      'cache-control': cacheControl(pathname),
    });
  });
  return app;
}
