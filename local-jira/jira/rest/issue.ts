import { Hono } from 'hono';
import { createIssue } from '../changes/create-issue';
import { deleteIssue } from '../changes/delete-issue';
import { editIssue } from '../changes/edit-issue';
import { IssueUpdate } from '../changes/issue-update';
import type { Call, Env } from '../call';
import { allFields } from '../fields/all-fields';
import { selectFields } from '../fields/selection';
import { requireIssue } from '../permissions';
import { readWork, writeWork } from '../scope';
import { showIssue } from '../show/issue';
import type { Issue } from '../world';
import { listOf, readBody } from './read-body';

const everyField = allFields.map(({ id }) => id);

const shortForm = ({ siteUrl }: Call, { id, key }: Issue) => ({
  id,
  key,
  self: `${siteUrl}/rest/api/3/issue/${id}`,
});

export const issue = new Hono<Env>()
  .post('/rest/api/3/issue', writeWork, async (c) => {
    const created = createIssue(c.env, await readBody(c, IssueUpdate));
    return c.json(shortForm(c.env, created), 201);
  })
  .get('/rest/api/3/issue/:id', readWork, (c) => {
    const found = requireIssue(c.env, c.req.param('id'));
    const fields = listOf(c, 'fields');
    return c.json(
      showIssue(found, c.env, {
        fields: fields.length > 0 ? selectFields(fields) : everyField,
        properties: listOf(c, 'properties'),
        expand: listOf(c, 'expand'),
      }),
    );
  })
  .put('/rest/api/3/issue/:id', writeWork, async (c) => {
    const edited = editIssue(c.env, c.req.param('id'), await readBody(c, IssueUpdate));
    if (c.req.query('returnIssue') !== 'true') return c.body(null, 204);
    return c.json(
      showIssue(edited, c.env, { fields: everyField, properties: [], expand: listOf(c, 'expand') }),
    );
  })
  .delete('/rest/api/3/issue/:id', writeWork, (c) => {
    deleteIssue(c.env, c.req.param('id'), c.req.query('deleteSubtasks') === 'true');
    return c.body(null, 204);
  });
