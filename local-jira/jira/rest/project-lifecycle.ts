import { Hono, type Context } from 'hono';
import { removeIssue } from '../changes/delete-issue';
import type { Env } from '../call';
import { badRequest, projectNotFound } from '../jira-error';
import { findProject, requireAccount, requireGlobally } from '../permissions';
import { manageConfiguration, manageProject } from '../scope';
import { showProject, showProjectReference } from '../show/project';
import type { Project } from '../world';

function requireTarget(c: Context<Env>): Project {
  requireGlobally(c.env, 'ADMINISTER');
  const idOrKey = c.req.param('id') ?? '';
  const project = findProject(c.env.world, idOrKey);
  if (!project) throw projectNotFound(idOrKey);
  return project;
}

type ProjectEvent = 'archived' | 'unarchived' | 'softdeleted' | 'restored' | 'deleted';

function emit(c: Context<Env>, event: ProjectEvent, project: Project): void {
  c.env.emit({
    eventType: `avi:jira:${event}:project`,
    payload: {
      timestamp: String(c.env.clock.now().getTime()),
      project: showProjectReference(c.env, project),
      atlassianId: requireAccount(c.env).accountId,
    },
  });
}

function mark(c: Context<Env>) {
  return { at: c.env.clock.now().toISOString(), by: requireAccount(c.env).accountId };
}

export const projectLifecycle = new Hono<Env>()
  .post('/rest/api/3/project/:id/archive', manageProject, (c) => {
    const project = requireTarget(c);
    if (project.archived || project.deleted)
      throw badRequest(`Project ${project.key} is already archived or deleted.`);
    project.archived = mark(c);
    emit(c, 'archived', project);
    return c.body(null, 204);
  })
  .post('/rest/api/3/project/:id/restore', manageConfiguration, (c) => {
    const project = requireTarget(c);
    if (!project.archived && !project.deleted)
      throw badRequest(`Project ${project.key} is neither archived nor deleted.`);
    const event = project.deleted ? 'restored' : 'unarchived';
    project.archived = null;
    project.deleted = null;
    emit(c, event, project);
    return c.json(showProject(c.env, project));
  })
  .delete('/rest/api/3/project/:id', manageConfiguration, (c) => {
    const project = requireTarget(c);
    if (c.req.query('enableUndo') === 'false' || project.deleted) {
      for (const issue of Object.values(c.env.world.issues)) {
        if (issue.projectId === project.id) removeIssue(c.env, issue);
      }
      Reflect.deleteProperty(c.env.world.projects, project.id);
      emit(c, 'deleted', project);
    } else {
      project.deleted = mark(c);
      emit(c, 'softdeleted', project);
    }
    return c.body(null, 204);
  });
