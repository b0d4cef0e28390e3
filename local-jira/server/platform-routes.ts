import { Hono } from 'hono';
import type { Site } from '../site';
import { AdvanceClock, PlatformView, SetAccountState, type AccountState } from './contract';

function setAccountState({ jira }: Site, accountId: string, state: AccountState): void {
  if (state === 'active') jira.administration.reactivate(accountId);
  if (state === 'deactivated') jira.administration.deactivate(accountId);
  if (state === 'closed') jira.administration.closeAccount(accountId);
}

/** The platform drawer: what is inside of Forge, and its levers. */
export function platformRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/platform', (c) => c.json(PlatformView.parse(site.platformView())));
  app.post('/platform/jobs/:key', async (c) => {
    await site.runScheduled(c.req.param('key'));
    return c.body(null, 204);
  });
  app.post('/platform/clock', async (c) => {
    await site.advanceClock(AdvanceClock.parse(await c.req.json()).milliseconds);
    return c.body(null, 204);
  });
  app.post('/platform/people/:accountId', async (c) => {
    const { state } = SetAccountState.parse(await c.req.json());
    setAccountState(site, c.req.param('accountId'), state);
    site.touch();
    return c.body(null, 204);
  });
  return app;
}
