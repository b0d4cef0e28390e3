import { Hono } from 'hono';
import { z } from 'zod';
import type { Call, Env } from '../call';
import { badRequest, forbidden } from '../jira-error';
import {
  findIssue,
  globalPermissionNames,
  may,
  mayGlobally,
  personMay,
  personMayOn,
  personMayGlobally,
  projectOf,
  projectPermissionNames,
  requireAccount,
  requireIssue,
  requireProject,
} from '../permissions';
import { readWork } from '../scope';
import type { Person, Project } from '../world';
import { readBody } from './read-body';

const CheckRequest = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z
    .array(
      z.strictObject({
        permissions: z.array(z.string()),
        projects: z.array(z.number().int()).default([]),
        issues: z.array(z.number().int()).default([]),
      }),
    )
    .default([]),
});
type CheckRequest = z.infer<typeof CheckRequest>;

export const permissions = new Hono<Env>()
  .post('/rest/api/3/permissions/check', async (c) => c.json(check(c.env, await readBody(c, CheckRequest))))
  .get('/rest/api/3/mypermissions', readWork, (c) => {
    const wanted = c.req.query('permissions')?.split(',');
    if (!wanted) throw badRequest("The 'permissions' query parameter is required.");
    const project = contextOf(c.env, (name) => c.req.query(name));
    return c.json({
      permissions: Object.fromEntries(wanted.map((key) => [key, myPermission(c.env, key.trim(), project)])),
    });
  });

/** Ids that don't exist are left out like those without the permission. */
function check(call: Call, request: CheckRequest) {
  const person = subject(call, request.accountId);
  const { world } = call;
  requireKnown(request.globalPermissions, globalPermissionNames);
  return {
    globalPermissions: request.globalPermissions.filter((key) => personMayGlobally(world, person, key)),
    projectPermissions: request.projectPermissions.flatMap(({ permissions: keys, projects, issues }) => {
      requireKnown(keys, projectPermissionNames);
      return keys.map((permission) => ({
        permission,
        projects: projects.filter((id) => {
          const project = world.projects[String(id)];
          return project !== undefined && personMay(person, permission, project);
        }),
        issues: issues.filter((id) => {
          const issue = findIssue(world, String(id));
          return issue !== undefined && personMayOn(world, person, permission, issue);
        }),
      }));
    }),
  };
}

function subject(call: Call, accountId: string | undefined): Person | undefined {
  const me = requireAccount(call);
  if (accountId === undefined || accountId === me.accountId) return me;
  if (!mayGlobally(call, 'ADMINISTER')) {
    throw forbidden('You need the "Administer Jira" permission to check the permissions of another user.');
  }
  return call.world.people[accountId];
}

function requireKnown(keys: readonly string[], known: Record<string, string>): void {
  const unknown = keys.find((key) => !(key in known));
  if (unknown !== undefined) throw badRequest(`Unrecognized permission: ${unknown}`);
}

function contextOf(call: Call, query: (name: string) => string | undefined): Project | undefined {
  const issue = query('issueId') ?? query('issueKey');
  if (issue !== undefined) return projectOf(call.world, requireIssue(call, issue));
  const project = query('projectId') ?? query('projectKey');
  return project === undefined ? undefined : requireProject(call, project);
}

/** Without a project the answer is whether the caller holds the permission in any. */
function myPermission(call: Call, key: string, project: Project | undefined) {
  const keys = [...Object.keys(globalPermissionNames), ...Object.keys(projectPermissionNames)];
  requireKnown([key], { ...globalPermissionNames, ...projectPermissionNames });
  const isGlobal = key in globalPermissionNames;
  const places = project ? [project] : Object.values(call.world.projects);
  return {
    id: String(keys.indexOf(key)),
    key,
    name: globalPermissionNames[key] ?? projectPermissionNames[key] ?? key,
    type: isGlobal ? 'GLOBAL' : 'PROJECT',
    description: '',
    havePermission: isGlobal ? mayGlobally(call, key) : places.some((place) => may(call, key, place)),
  };
}
