import { Hono } from 'hono';
import type { Env } from '../call';
import { requireIssue } from '../permissions';
import { readWork } from '../scope';
import { showChange } from '../show/change';
import { pageOf, pageRequest } from '../show/page';

/** Oldest first, unlike the `changelog` that comes with an issue. */
export const issueChangelog = new Hono<Env>().get('/rest/api/3/issue/:id/changelog', readWork, (c) => {
  const { id, history } = requireIssue(c.env, c.req.param('id'));
  const changes = history.map((change) => showChange(c.env, change));
  const self = `${c.env.siteUrl}/rest/api/3/issue/${id}/changelog`;
  return c.json(
    pageOf(
      self,
      changes,
      pageRequest((name) => c.req.query(name), 100),
    ),
  );
});
