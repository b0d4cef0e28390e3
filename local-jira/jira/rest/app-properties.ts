import { Hono } from 'hono';
import { z } from 'zod';
import { requireProperty } from '../changes/set-properties';
import type { Call, Env } from '../call';
import { forbidden, notFound } from '../jira-error';
import { readBody } from './read-body';

const path = '/rest/forge/1/app/properties';

/** No person can, whatever they administer: that is what makes it a switch. */
function requireApp({ actor }: Call): void {
  if (actor.kind !== 'app') throw forbidden('Only Forge apps can make this request.');
}

const noSuchProperty = (key: string) => notFound(`The property with key "${key}" does not exist.`);

export const appProperties = new Hono<Env>()
  .get(path, (c) => {
    requireApp(c.env);
    const { world, siteUrl } = c.env;
    const keys = Object.keys(world.appProperties ?? {});
    return c.json({ keys: keys.map((key) => ({ self: `${siteUrl}${path}/${key}`, key })) });
  })
  .get(`${path}/:key`, (c) => {
    requireApp(c.env);
    const key = c.req.param('key');
    const known = c.env.world.appProperties ?? {};
    if (!(key in known)) throw noSuchProperty(key);
    return c.json({ key, value: known[key] });
  })
  .put(`${path}/:key`, async (c) => {
    requireApp(c.env);
    const key = c.req.param('key');
    const value = await readBody(c, z.unknown());
    requireProperty(key, value);
    const { world } = c.env;
    const isNew = !(key in (world.appProperties ?? {}));
    world.appProperties = { ...world.appProperties, [key]: value };
    return c.json({}, isNew ? 201 : 200);
  })
  .delete(`${path}/:key`, (c) => {
    requireApp(c.env);
    const key = c.req.param('key');
    const { world } = c.env;
    if (!(key in (world.appProperties ?? {}))) throw noSuchProperty(key);
    world.appProperties = Object.fromEntries(
      Object.entries(world.appProperties ?? {}).filter(([name]) => name !== key),
    );
    return c.body(null, 204);
  });
