import { Hono } from 'hono';
import type { Env } from '../call';
import { badRequest } from '../jira-error';
import { may, requireProject } from '../permissions';
import { readWork } from '../scope';
import { showIssueType } from '../show/issue-type';

export const issueTypes = new Hono<Env>()
  .get('/rest/api/3/issuetype', readWork, (c) => {
    const { world } = c.env;
    const visible = Object.values(world.projects).filter((project) => may(c.env, 'BROWSE_PROJECTS', project));
    const ids = [...new Set(visible.flatMap(({ issueTypeIds }) => issueTypeIds))];
    return c.json(
      ids.flatMap((id) => (world.issueTypes[id] ? [showIssueType(c.env, world.issueTypes[id])] : [])),
    );
  })
  .get('/rest/api/3/issuetype/project', readWork, (c) => {
    const projectId = c.req.query('projectId');
    if (projectId === undefined || !/^\d+$/.test(projectId))
      throw badRequest("The parameter 'projectId' is required.");
    const level = c.req.query('level');
    const types = requireProject(c.env, projectId).issueTypeIds.flatMap(
      (id) => c.env.world.issueTypes[id] ?? [],
    );
    const wanted = types.filter(
      ({ hierarchyLevel }) => level === undefined || hierarchyLevel === Number(level),
    );
    return c.json(wanted.map((type) => showIssueType(c.env, type)));
  });
