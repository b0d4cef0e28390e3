import { Hono } from 'hono';
import type { Env } from '../call';
import { allFields } from '../fields/all-fields';
import { requireAccount } from '../permissions';
import { readWork } from '../scope';

export const fields = new Hono<Env>().get('/rest/api/3/field', readWork, (c) => {
  requireAccount(c.env);
  return c.json(
    allFields.map(({ id, name, schema, parse }) => ({
      id,
      key: id,
      name,
      custom: false,
      orderable: parse !== undefined,
      navigable: true,
      searchable: true,
      clauseNames: [id],
      schema,
    })),
  );
});
