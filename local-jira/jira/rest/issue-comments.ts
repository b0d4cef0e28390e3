import { Hono } from 'hono';
import { z } from 'zod';
import { storeIssue } from '../changes/store-issue';
import type { Call, Env } from '../call';
import { requireAccount, requireIssue, requireIssueFor } from '../permissions';
import { readWork, writeWork } from '../scope';
import { pageRequest } from '../show/page';
import { jiraTime } from '../show/time';
import { userOf } from '../show/user';
import { nextId, type Comment, type Issue } from '../world';
import { readBody } from './read-body';

const NewComment = z.looseObject({
  body: z.looseObject({ type: z.literal('doc'), version: z.number(), content: z.array(z.unknown()) }),
});

const showComment = (call: Call, issue: Issue, { id, at, authorId, body }: Comment) => ({
  self: `${call.siteUrl}/rest/api/3/issue/${issue.id}/comment/${id}`,
  id,
  ...userOf(call, authorId),
  body,
  created: jiraTime(at),
  updated: jiraTime(at),
});

export const issueComments = new Hono<Env>()
  .get('/rest/api/3/issue/:id/comment', readWork, (c) => {
    const issue = requireIssue(c.env, c.req.param('id'));
    const { startAt, maxResults } = pageRequest((name) => c.req.query(name), 100);
    const comments = issue.comments.slice(startAt, startAt + maxResults);
    return c.json({
      startAt,
      maxResults,
      total: issue.comments.length,
      comments: comments.map((comment) => showComment(c.env, issue, comment)),
    });
  })
  .post('/rest/api/3/issue/:id/comment', writeWork, async (c) => {
    const issue = requireIssueFor(c.env, 'ADD_COMMENTS', c.req.param('id'));
    const { body } = await readBody(c, NewComment);
    const at = c.env.clock.now().toISOString();
    const comment = { id: nextId(c.env.world), at, authorId: requireAccount(c.env).accountId, body };
    storeIssue(c.env, { ...issue, updatedAt: at, comments: [...issue.comments, comment] });
    return c.json(showComment(c.env, issue, comment), 201);
  });
