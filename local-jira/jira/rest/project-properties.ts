import { Hono } from 'hono';
import { z } from 'zod';
import { requireProperty } from '../changes/set-properties';
import type { Env } from '../call';
import { notFound } from '../jira-error';
import { requireOnProject, requireProject } from '../permissions';
import { manageProject, readWork } from '../scope';
import { readBody } from './read-body';

const noSuchProperty = (key: string) => notFound(`The property with key "${key}" does not exist.`);

export const projectProperties = new Hono<Env>()
  .get('/rest/api/3/project/:id/properties', readWork, (c) => {
    const { id, properties } = requireProject(c.env, c.req.param('id'));
    const self = (key: string) => `${c.env.siteUrl}/rest/api/3/project/${id}/properties/${key}`;
    return c.json({ keys: Object.keys(properties).map((key) => ({ self: self(key), key })) });
  })
  .get('/rest/api/3/project/:id/properties/:key', readWork, (c) => {
    const key = c.req.param('key');
    const { properties } = requireProject(c.env, c.req.param('id'));
    if (!(key in properties)) throw noSuchProperty(key);
    return c.json({ key, value: properties[key] });
  })
  .put('/rest/api/3/project/:id/properties/:key', manageProject, async (c) => {
    const key = c.req.param('key');
    const project = requireProject(c.env, c.req.param('id'));
    requireOnProject(c.env, 'ADMINISTER_PROJECTS', project);
    const value = await readBody(c, z.unknown());
    requireProperty(key, value);
    const known = key in project.properties;
    project.properties = { ...project.properties, [key]: value };
    return c.json({}, known ? 200 : 201);
  })
  .delete('/rest/api/3/project/:id/properties/:key', manageProject, (c) => {
    const key = c.req.param('key');
    const project = requireProject(c.env, c.req.param('id'));
    requireOnProject(c.env, 'ADMINISTER_PROJECTS', project);
    if (!(key in project.properties)) throw noSuchProperty(key);
    project.properties = Object.fromEntries(
      Object.entries(project.properties).filter(([name]) => name !== key),
    );
    return c.body(null, 204);
  });
