import { Hono } from 'hono';
import type { Env } from '../call';
import { allFields } from '../fields/all-fields';
import { may, projectOf, requireIssue, requireProject } from '../permissions';
import { readWork } from '../scope';
import { pageRequest } from '../show/page';
import { showIssueType } from '../show/issue-type';

/** What a person may fill in: which fields, which issue types. */
export const issueMeta = new Hono<Env>()
  .get('/rest/api/3/issue/createmeta/:project/issuetypes', readWork, (c) => {
    const project = requireProject(c.env, c.req.param('project'));
    const mayCreate = may(c.env, 'CREATE_ISSUES', project);
    const types = (mayCreate ? project.issueTypeIds : []).flatMap((id) => c.env.world.issueTypes[id] ?? []);
    const { startAt, maxResults } = pageRequest((name) => c.req.query(name));
    const issueTypes = types.slice(startAt, startAt + maxResults).map((type) => showIssueType(c.env, type));
    return c.json({ startAt, maxResults, total: types.length, issueTypes });
  })
  .get('/rest/api/3/issue/:id/editmeta', readWork, (c) => {
    const issue = requireIssue(c.env, c.req.param('id'));
    const mayEdit = issue.archived === null && may(c.env, 'EDIT_ISSUES', projectOf(c.env.world, issue));
    const editable = mayEdit ? allFields.filter(({ parse }) => parse) : [];
    return c.json({
      fields: Object.fromEntries(
        editable.map(({ id, name, schema, list }) => [
          id,
          {
            required: id === 'summary' || id === 'issuetype',
            schema,
            name,
            key: id,
            operations: list ? ['add', 'set', 'remove'] : ['set'],
          },
        ]),
      ),
    });
  });
