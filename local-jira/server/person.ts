import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { World } from '../jira/world';
import { ACCOUNT_HEADER } from './contract';

export type PersonEnv = { Variables: { accountId: string } };

/** People who can be chosen in the switcher: everyone but apps. Those who left are not able to sign in. */
export const peopleOf = (world: World) =>
  Object.values(world.people).filter(({ accountType, active }) => accountType === 'atlassian' && active);

/**
 * Whom a request acts as. Jira's own page says it in a header, and only that page gets here (see `sameOrigin`):
 * what runs in an app's frame can't choose.
 */
export const signedIn =
  (world: () => World): MiddlewareHandler<PersonEnv> =>
  async (c, next) => {
    const accountId = z.string().safeParse(c.req.header(ACCOUNT_HEADER)).data;
    const person = peopleOf(world()).find((known) => known.accountId === accountId);
    if (!person) return c.json({ errorMessages: ['Nobody is signed in.'], errors: {} }, 401);
    c.set('accountId', person.accountId);
    return next();
  };
