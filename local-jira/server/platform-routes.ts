import { Hono } from 'hono';
import type { Site } from '../site';
import { AdvanceClock, PlatformView } from './contract';

/** The platform drawer: what is inside of Forge, and its two levers. */
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
  return app;
}
