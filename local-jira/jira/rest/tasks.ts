import { Hono } from 'hono';
import type { Env } from '../call';
import { notFound } from '../jira-error';
import { mayGlobally, requireAccount } from '../permissions';
import { readWork } from '../scope';

/** Only who started a task, or a Jira administrator, may ask about it. */
export const tasks = new Hono<Env>().get('/rest/api/3/task/:id', readWork, (c) => {
  const task = c.env.world.tasks[c.req.param('id')];
  const { accountId } = requireAccount(c.env);
  if (!task || (task.submittedBy !== accountId && !mayGlobally(c.env, 'ADMINISTER'))) {
    throw notFound('The task was not found.');
  }
  const submitted = Date.parse(task.submittedAt);
  const finished = Date.parse(task.finishedAt);
  return c.json({
    self: `${c.env.siteUrl}/rest/api/3/task/${task.id}`,
    id: task.id,
    description: task.description,
    status: 'COMPLETE',
    result: task.result,
    submittedBy: 10_000,
    progress: 100,
    elapsedRuntime: finished - submitted,
    submitted,
    started: submitted,
    finished,
    lastUpdate: finished,
  });
});
