import { Hono } from 'hono';
import { z } from 'zod';
import type { Env } from '../call';
import { badRequest, forbidden } from '../jira-error';
import { personMayOn, projectPermissionNames, requireAccount, requireIssue } from '../permissions';
import { writeWork } from '../scope';
import { type Issue, nextId, type Person, type World } from '../world';
import { readBody } from './read-body';

const PermissionKey = z.string().refine((key) => key in projectPermissionNames, 'Unknown permission.');

const NotificationRequest = z.looseObject({
  subject: z.string().optional(),
  textBody: z.string().default(''),
  htmlBody: z.string().default(''),
  to: z
    .looseObject({
      users: z.array(z.looseObject({ accountId: z.string() })).default([]),
      assignee: z.boolean().default(false),
      reporter: z.boolean().default(false),
    })
    .optional(),
  restrict: z
    .looseObject({ permissions: z.array(z.looseObject({ key: PermissionKey })).default([]) })
    .optional(),
});
type NotificationRequest = z.infer<typeof NotificationRequest>;

export const issueNotify = new Hono<Env>().post('/rest/api/3/issue/:id/notify', writeWork, async (c) => {
  const caller = requireAccount(c.env);
  if (c.env.world.mailDisabled) throw forbidden('Outgoing emails are disabled.');
  const issue = requireIssue(c.env, c.req.param('id'));
  const request = await readBody(c, NotificationRequest);
  for (const accountId of recipients(c.env.world, caller, issue, request)) {
    c.env.world.inbox.push({
      id: nextId(c.env.world),
      to: accountId,
      at: c.env.clock.now().toISOString(),
      issueId: issue.id,
      issueKey: issue.key,
      subject: request.subject ?? `(${issue.key}) ${issue.summary}`,
      text: request.textBody,
      html: request.htmlBody,
    });
  }
  return c.body(null, 204);
});

/**
 * Active people who hold every permission that `restrict` asks for. Nothing documents that Jira looks by itself whether
 * they may see the issue: it doesn't here.
 */
function recipients(
  world: World,
  caller: Person,
  issue: Issue,
  { to, restrict }: NotificationRequest,
): Set<string> {
  if (!to) throw badRequest('No recipients were defined for the notification.');
  const named = to.users.map(({ accountId }) => accountId);
  const unknown = named.find((accountId) => !world.people[accountId]);
  if (unknown !== undefined) throw badRequest(`The user with the account id '${unknown}' does not exist.`);
  if (named.length === 0 && !to.assignee && !to.reporter) {
    throw badRequest('No recipients were defined for the notification.');
  }
  const all = [...named, to.assignee ? issue.assigneeId : null, to.reporter ? issue.reporterId : null];
  if (all.includes(caller.accountId)) throw badRequest('The recipient is the same as the calling user.');
  if (all.every((accountId) => accountId === null)) throw badRequest('The issue has no such recipient.');
  const needed = (restrict?.permissions ?? []).map(({ key }) => key);
  return new Set(
    all.flatMap((accountId) => {
      const person = world.people[accountId ?? ''];
      return person?.active === true &&
        needed.every((permission) => personMayOn(world, person, permission, issue))
        ? [person.accountId]
        : [];
    }),
  );
}
