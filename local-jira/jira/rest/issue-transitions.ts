import { Hono } from 'hono';
import { IssueUpdate } from '../changes/issue-update';
import { transitionIssue } from '../changes/transition-issue';
import type { Env } from '../call';
import { requireIssue } from '../permissions';
import { readWork, writeWork } from '../scope';
import { showTransition } from '../show/transition';
import { availableTransitions } from '../workflow';
import { readBody } from './read-body';

export const issueTransitions = new Hono<Env>()
  .get('/rest/api/3/issue/:id/transitions', readWork, (c) => {
    const transitions = availableTransitions(c.env, requireIssue(c.env, c.req.param('id')));
    return c.json({
      expand: 'transitions',
      transitions: transitions.map((transition) => showTransition(c.env, transition)),
    });
  })
  .post('/rest/api/3/issue/:id/transitions', writeWork, async (c) => {
    transitionIssue(c.env, c.req.param('id'), await readBody(c, IssueUpdate));
    return c.body(null, 204);
  });
