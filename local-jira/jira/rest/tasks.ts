import { Hono } from 'hono';
import type { Env } from '../call';
import { notFound } from '../jira-error';
import { mayGlobally, requireAccount } from '../permissions';
import { readWork } from '../scope';
import type { Task } from '../world';

const messages: Partial<Record<Task['status'], string>> = {
  FAILED: 'The task failed.',
  CANCELLED: 'The task was cancelled.',
  DEAD: 'The task is dead: the node that ran it went away.',
};

const cannotEdit = 'The property could not be set on this issue.';

function resultOf({ status, failing }: Task) {
  if (status !== 'COMPLETE') return {};
  const errors = Object.fromEntries(failing.map((issueId) => [issueId, cannotEdit]));
  return { result: failing.length > 0 ? { errors } : 'Success' };
}

function showTask(task: Task, siteUrl: string, now: number) {
  const { id, description, status, submittedAt, endsAt } = task;
  const runs = status === 'RUNNING';
  const lastUpdate = runs ? now : endsAt;
  return {
    self: `${siteUrl}/rest/api/3/task/${id}`,
    id,
    description,
    status,
    ...(messages[status] !== undefined && { message: messages[status] }),
    ...resultOf(task),
    submittedBy: 10_000,
    progress: status === 'COMPLETE' ? 100 : Math.floor((100 * task.landed) / Math.max(1, task.writes.length)),
    elapsedRuntime: lastUpdate - submittedAt,
    submitted: submittedAt,
    started: submittedAt,
    ...(!runs && { finished: endsAt }),
    lastUpdate,
  };
}

/** Only who started a task, or a Jira administrator, may ask about it. */
export const tasks = new Hono<Env>().get('/rest/api/3/task/:id', readWork, (c) => {
  const { world, siteUrl, clock } = c.env;
  const task = world.tasks[c.req.param('id')];
  const { accountId } = requireAccount(c.env);
  if (!task || (task.submittedBy !== accountId && !mayGlobally(c.env, 'ADMINISTER'))) {
    throw notFound('The task was not found.');
  }
  return c.json(showTask(task, siteUrl, clock.now().getTime()));
});
