import { Hono } from 'hono';
import type { Call, Env } from '../call';
import { badRequest, notFound } from '../jira-error';
import { mayGlobally, requireAccount, requireGlobally } from '../permissions';
import { readUser } from '../scope';
import { pageOf, pageRequest } from '../show/page';
import { localeOf, showUser } from '../show/user';
import type { Person } from '../world';

const emptyLists = {
  groups: { size: 0, items: [] },
  applicationRoles: { size: 0, items: [] },
};

function requirePerson({ world }: Call, accountId: string | undefined): Person {
  if (accountId === undefined) throw badRequest("One of 'accountId', 'username' or 'key' must be provided.");
  const person = world.people[accountId];
  if (!person) throw notFound('Specified user does not exist or you do not have required permissions');
  return person;
}

/** As the endpoints of users show people; others leave the language out. */
const withLocale = (call: Call, person: Person) => ({
  ...showUser(call, person),
  ...(person.closed !== true && { locale: localeOf(person) }),
});

export const users = new Hono<Env>()
  .get('/rest/api/3/myself', readUser, (c) => {
    const me = requireAccount(c.env);
    return c.json({
      ...withLocale(c.env, me),
      ...emptyLists,
      expand: 'groups,applicationRoles',
    });
  })
  .get('/rest/api/3/user', readUser, (c) => {
    requireGlobally(c.env, 'USER_PICKER');
    const person = requirePerson(c.env, c.req.query('accountId'));
    return c.json({ ...withLocale(c.env, person), ...emptyLists, expand: 'groups,applicationRoles' });
  })
  .get('/rest/api/3/user/bulk', readUser, (c) => {
    requireAccount(c.env);
    const ids = c.req.queries('accountId') ?? [];
    if (ids.length === 0) throw badRequest("The query parameter 'accountId' is required.");
    if (ids.length > 200) throw badRequest('The number of account ids must not exceed 200.');
    const found = ids.flatMap((id) => {
      const person = c.env.world.people[id];
      return person ? [withLocale(c.env, person)] : [];
    });
    return c.json(
      pageOf(
        c.req.url,
        found,
        pageRequest((name) => c.req.query(name), 10, 200),
      ),
    );
  })
  .get('/rest/api/3/users/search', readUser, (c) => {
    requireAccount(c.env);
    const all = mayGlobally(c.env, 'USER_PICKER') ? Object.values(c.env.world.people) : [];
    const { startAt, maxResults } = pageRequest((name) => c.req.query(name), 50, 1000);
    return c.json(all.slice(startAt, startAt + maxResults).map((person) => showUser(c.env, person)));
  });
