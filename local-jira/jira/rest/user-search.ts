import { Hono, type Context } from 'hono';
import type { Env } from '../call';
import { badRequest, forbidden } from '../jira-error';
import {
  may,
  mayGlobally,
  personMay,
  personMayOn,
  projectOf,
  requireAccount,
  requireIssue,
  requireProject,
} from '../permissions';
import { readUser } from '../scope';
import { pageRequest } from '../show/page';
import { showUser } from '../show/user';
import type { Person, Project } from '../world';

const wordsOf = (text: string) => text.toLowerCase().split(/[\s.@-]+/);

/** Jira matches the beginning of the name or of any word in it. */
function matchesQuery({ displayName }: Person, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return (
    displayName.toLowerCase().startsWith(wanted) ||
    wordsOf(displayName).some((word) => word.startsWith(wanted))
  );
}

type Search = { allowed: boolean; fits: (person: Person) => boolean };

/** Takes a page of the active people who match, and of that page those who fit: pages can come out short. */
function answer(c: Context<Env>, { allowed, fits }: Search) {
  const query = c.req.query('query') ?? '';
  const accountId = c.req.query('accountId');
  const { startAt, maxResults } = pageRequest((name) => c.req.query(name), 50, 1000);
  const found = Object.values(allowed ? c.env.world.people : {})
    .filter(({ active }) => active)
    .filter((person) =>
      accountId === undefined ? matchesQuery(person, query) : person.accountId === accountId,
    )
    .slice(startAt, startAt + maxResults)
    .filter(fits);
  return c.json(found.map((person) => showUser(c.env, person)));
}

function requireCriterion(c: Context<Env>): void {
  if (c.req.query('query') === undefined && c.req.query('accountId') === undefined) {
    throw badRequest("Either 'query' or 'accountId' must be provided.");
  }
}

/** Where the people have to hold a permission: an issue, or the project that is named. */
type Place = { project: Project; holds: (person: Person, permission: string) => boolean };

function requirePlace(c: Context<Env>, issueKey: string | undefined, project: string | undefined): Place {
  if (issueKey !== undefined) {
    const issue = requireIssue(c.env, issueKey);
    const holds: Place['holds'] = (person, permission) => personMayOn(c.env.world, person, permission, issue);
    return { project: projectOf(c.env.world, issue), holds };
  }
  if (project === undefined) throw badRequest('Either an issue or a project must be given.');
  const found = requireProject(c.env, project);
  return { project: found, holds: (person, permission) => personMay(person, permission, found) };
}

export const userSearch = new Hono<Env>()
  .get('/rest/api/3/user/search', readUser, (c) => {
    requireCriterion(c);
    return answer(c, { allowed: mayGlobally(c.env, 'USER_PICKER'), fits: () => true });
  })
  .get('/rest/api/3/user/assignable/search', readUser, (c) => {
    requireAccount(c.env);
    const { project, holds } = requirePlace(
      c,
      c.req.query('issueKey') ?? c.req.query('issueId'),
      c.req.query('project'),
    );
    return answer(c, {
      allowed: mayGlobally(c.env, 'USER_PICKER') || may(c.env, 'ASSIGN_ISSUES', project),
      fits: (person) => holds(person, 'ASSIGNABLE_USER'),
    });
  })
  .get('/rest/api/3/user/viewissue/search', readUser, (c) => {
    requireCriterion(c);
    if (c.req.query('query') !== undefined && c.req.query('accountId') !== undefined) {
      throw badRequest("Only one of 'query' and 'accountId' can be provided.");
    }
    const { holds } = requirePlace(c, c.req.query('issueKey'), c.req.query('projectKey'));
    return answer(c, {
      allowed: mayGlobally(c.env, 'USER_PICKER'),
      fits: (person) => holds(person, 'BROWSE_PROJECTS'),
    });
  })
  .get('/rest/api/3/user/permission/search', readUser, (c) => {
    requireCriterion(c);
    const wanted = c.req.query('permissions')?.split(',');
    if (!wanted) throw badRequest("The 'permissions' query parameter is required.");
    const { project, holds } = requirePlace(c, c.req.query('issueKey'), c.req.query('projectKey'));
    if (!may(c.env, 'ADMINISTER_PROJECTS', project) && !mayGlobally(c.env, 'ADMINISTER')) {
      throw forbidden('You do not have permission to see who holds permissions in this project.');
    }
    return answer(c, {
      allowed: true,
      fits: (person) => wanted.every((permission) => holds(person, permission.trim())),
    });
  });
