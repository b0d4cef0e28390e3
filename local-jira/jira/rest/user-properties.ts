import { Hono } from 'hono';
import { z } from 'zod';
import { requireProperty } from '../changes/set-properties';
import type { Call, Env } from '../call';
import { badRequest, forbidden, notFound } from '../jira-error';
import { mayGlobally, requireAccount } from '../permissions';
import { readUser, writeWork } from '../scope';
import type { Person } from '../world';
import { readBody } from './read-body';

/** Everyone holds their own properties; other people's are for Jira administrators. */
function requireOwner(call: Call, accountId: string | undefined): Person {
  const me = requireAccount(call);
  if (accountId === undefined) throw badRequest("The query parameter 'accountId' is required.");
  if (accountId !== me.accountId && !mayGlobally(call, 'ADMINISTER')) {
    throw forbidden('You do not have permission to access the properties of this user.');
  }
  const person = call.world.people[accountId];
  if (!person) throw notFound('The user does not exist.');
  return person;
}

const noSuchProperty = (key: string) => notFound(`The property with key "${key}" does not exist.`);

export const userProperties = new Hono<Env>()
  .get('/rest/api/3/user/properties', readUser, (c) => {
    const { accountId, properties } = requireOwner(c.env, c.req.query('accountId'));
    const self = (key: string) => `${c.env.siteUrl}/rest/api/3/user/properties/${key}?accountId=${accountId}`;
    return c.json({ keys: Object.keys(properties).map((key) => ({ self: self(key), key })) });
  })
  .get('/rest/api/3/user/properties/:key', readUser, (c) => {
    const key = c.req.param('key');
    const { properties } = requireOwner(c.env, c.req.query('accountId'));
    if (!(key in properties)) throw noSuchProperty(key);
    return c.json({ key, value: properties[key] });
  })
  .put('/rest/api/3/user/properties/:key', writeWork, async (c) => {
    const key = c.req.param('key');
    const person = requireOwner(c.env, c.req.query('accountId'));
    const value = await readBody(c, z.unknown());
    requireProperty(key, value);
    const known = key in person.properties;
    person.properties = { ...person.properties, [key]: value };
    return c.json({}, known ? 200 : 201);
  })
  .delete('/rest/api/3/user/properties/:key', writeWork, (c) => {
    const key = c.req.param('key');
    const person = requireOwner(c.env, c.req.query('accountId'));
    if (!(key in person.properties)) throw noSuchProperty(key);
    person.properties = Object.fromEntries(
      Object.entries(person.properties).filter(([name]) => name !== key),
    );
    return c.body(null, 204);
  });
