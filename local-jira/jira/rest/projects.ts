import { Hono } from 'hono';
import type { Call, Env } from '../call';
import { may, mayGlobally, requireProject } from '../permissions';
import { readWork } from '../scope';
import { showProjectComponent } from '../show/option';
import { pageOf, pageRequest } from '../show/page';
import { showProject, showProjectInList } from '../show/project';
import { showStatus } from '../show/status';
import type { Project } from '../world';
import { listOf } from './read-body';

const actions: Record<string, string> = {
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

/** Who administers Jira, or the project, finds it without being able to browse it. */
function mayFind(call: Call, action: string, project: Project): boolean {
  if (action !== 'view') return may(call, actions[action] ?? 'BROWSE_PROJECTS', project);
  const isAdministered = mayGlobally(call, 'ADMINISTER') && !project.deleted;
  return isAdministered || ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'].some((key) => may(call, key, project));
}

export const projects = new Hono<Env>()
  .get('/rest/api/3/project/search', readWork, (c) => {
    const query = (c.req.query('query') ?? '').toLowerCase();
    const ids = listOf(c, 'id');
    const keys = listOf(c, 'keys');
    const status = listOf(c, 'status');
    const wanted = status.length > 0 ? status : ['live'];
    const found = Object.values(c.env.world.projects)
      .filter((project) => mayFind(c.env, c.req.query('action') ?? 'view', project))
      .filter(({ key, name }) => key.toLowerCase().includes(query) || name.toLowerCase().includes(query))
      .filter(
        ({ id, key }) => (ids.length === 0 || ids.includes(id)) && (keys.length === 0 || keys.includes(key)),
      )
      .filter(({ archived }) => wanted.includes(archived ? 'archived' : 'live'))
      .sort((a, b) => a.key.localeCompare(b.key))
      .map((project) => showProjectInList(c.env, project));
    return c.json(
      pageOf(
        c.req.url,
        found,
        pageRequest((name) => c.req.query(name)),
      ),
    );
  })
  .get('/rest/api/3/project/:id', readWork, (c) =>
    c.json(showProject(c.env, requireProject(c.env, c.req.param('id')))),
  )
  .get('/rest/api/3/project/:id/components', readWork, (c) => {
    const project = requireProject(c.env, c.req.param('id'));
    return c.json(project.components.map((component) => showProjectComponent(c.env, project, component)));
  })
  .get('/rest/api/3/project/:id/statuses', readWork, (c) => {
    const { world } = c.env;
    const project = requireProject(c.env, c.req.param('id'));
    const statusIds = [...new Set(project.transitions.map(({ toStatusId }) => toStatusId))];
    const statuses = statusIds.flatMap((id) => {
      const status = world.statuses[id];
      return status ? [showStatus(c.env, status)] : [];
    });
    return c.json(
      project.issueTypeIds.flatMap((id) => {
        const type = world.issueTypes[id];
        if (!type) return [];
        const self = `${c.env.siteUrl}/rest/api/3/issuetype/${id}`;
        return [{ self, id, name: type.name, subtask: type.hierarchyLevel < 0, statuses }];
      }),
    );
  });
