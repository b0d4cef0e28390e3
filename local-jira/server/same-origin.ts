import type { MiddlewareHandler } from 'hono';

/**
 * Only Jira's own page may call this server, neither an app's frame nor another web page: both could otherwise act
 * as anybody. Tools outside a browser send none of these headers.
 */
export const sameOrigin =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    const caller = c.req.header('origin');
    const relation = c.req.header('sec-fetch-site');
    const isForeign =
      (caller !== undefined && caller !== origin) ||
      (relation !== undefined && relation !== 'same-origin') ||
      c.req.header('host') !== new URL(origin).host;
    if (isForeign) return c.json({ errorMessages: ['Only Jira itself may call this.'], errors: {} }, 403);
    return next();
  };
