import { Hono } from 'hono';
import type { Env } from '../call';
import { mayBrowse, requireAccount } from '../permissions';
import { readWork } from '../scope';
import { showPriority, showResolution } from '../show/option';
import { pageOf, pageRequest } from '../show/page';
import { showStatus } from '../show/status';

/** Short lists that are the same for the whole site. */
export const options = new Hono<Env>()
  .get('/rest/api/3/priority', readWork, (c) => {
    requireAccount(c.env);
    return c.json(c.env.world.priorities.map((priority) => showPriority(c.env, priority)));
  })
  .get('/rest/api/3/resolution', readWork, (c) => {
    requireAccount(c.env);
    return c.json(c.env.world.resolutions.map((resolution) => showResolution(c.env, resolution)));
  })
  .get('/rest/api/3/status', readWork, (c) => {
    requireAccount(c.env);
    return c.json(Object.values(c.env.world.statuses).map((status) => showStatus(c.env, status)));
  })
  .get('/rest/api/3/label', readWork, (c) => {
    const visible = Object.values(c.env.world.issues).filter((issue) => mayBrowse(c.env, issue));
    const labels = [...new Set(visible.flatMap((issue) => issue.labels))].sort();
    return c.json(
      pageOf(
        c.req.url,
        labels,
        pageRequest((name) => c.req.query(name), 1000, 1000),
      ),
    );
  });
