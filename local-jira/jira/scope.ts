import type { MiddlewareHandler } from 'hono';
import type { Env } from './call';

/** Refuses a call that an app makes without the scope, as the gateway in front of Jira does. */
const scope =
  (required: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.env.scopes === undefined || c.env.scopes.includes(required)) {
      await next();
      return;
    }
    return c.json({ code: 401, message: `Unauthorized; scope does not match: ${required}` }, 401);
  };

export const readWork = scope('read:jira-work');
export const writeWork = scope('write:jira-work');
export const readUser = scope('read:jira-user');
export const manageProject = scope('manage:jira-project');
export const manageConfiguration = scope('manage:jira-configuration');
