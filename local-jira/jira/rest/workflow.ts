import { Hono } from 'hono';
import { z } from 'zod';
import { changeValidators, readWorkflow } from '../validators/workflow-rules';
import type { Env } from '../call';
import { nextId } from '../world';
import { readBody } from './read-body';

/** Jira, "the maximum length of configuration saved via the new editor". */
const config = z
  .string()
  .max(32 * 1024)
  .nullable();
const Added = z.strictObject({ moduleKey: z.string(), config });
const Updated = z.strictObject({ config });
const transition = '/rest/internal/project/:project/transitions/:transition/validators';

/** What Jira's workflow editor does, as far as an app's validators go. */
export const workflow = new Hono<Env>()
  .get('/rest/internal/project/:project/workflow', (c) => c.json(readWorkflow(c.env, c.req.param('project'))))
  .post(transition, async (c) => {
    const added = await readBody(c, Added);
    const id = nextId(c.env.world);
    changeValidators(c.env, c.req.param(), (validators) => [...validators, { id, ...added }]);
    return c.json({ id }, 201);
  })
  .put(`${transition}/:id`, async (c) => {
    const updated = await readBody(c, Updated);
    const { id, ...place } = c.req.param();
    changeValidators(c.env, place, (validators) =>
      validators.map((validator) => (validator.id === id ? { ...validator, ...updated } : validator)),
    );
    return c.body(null, 204);
  })
  .delete(`${transition}/:id`, (c) => {
    const { id, ...place } = c.req.param();
    changeValidators(c.env, place, (validators) => validators.filter((validator) => validator.id !== id));
    return c.body(null, 204);
  });
