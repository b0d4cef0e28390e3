import { Hono, type Context } from 'hono';
import type { Env } from '../call';
import { badRequest, forbidden, issueNotFound, projectNotFound } from '../jira-error';
import {
  findIssue,
  findProject,
  may,
  mayBrowse,
  mayGlobally,
  personMay,
  projectOf,
  requireAccount,
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

/** Where the people have to hold a permission: the project of an issue, or the project that is named. */
function requirePlace(c: Context<Env>, issue: string | undefined, project: string | undefined): Project {
  if (issue !== undefined) {
    const found = findIssue(c.env.world, issue);
    if (!found || !mayBrowse(c.env, found)) throw issueNotFound();
    return projectOf(c.env.world, found);
  }
  if (project === undefined) throw badRequest('Either an issue or a project must be given.');
  const found = findProject(c.env.world, project);
  if (!found || !may(c.env, 'BROWSE_PROJECTS', found)) throw projectNotFound(project);
  return found;
}

export const userSearch = new Hono<Env>()
  .get('/rest/api/3/user/search', readUser, (c) => {
    requireCriterion(c);
    return answer(c, { allowed: mayGlobally(c.env, 'USER_PICKER'), fits: () => true });
  })
  .get('/rest/api/3/user/assignable/search', readUser, (c) => {
    requireAccount(c.env);
    const project = requirePlace(
      c,
      c.req.query('issueKey') ?? c.req.query('issueId'),
      c.req.query('project'),
    );
    return answer(c, {
      allowed: mayGlobally(c.env, 'USER_PICKER') || may(c.env, 'ASSIGN_ISSUES', project),
      fits: (person) => personMay(person, 'ASSIGNABLE_USER', project),
    });
  })
  .get('/rest/api/3/user/viewissue/search', readUser, (c) => {
    requireCriterion(c);
    const project = requirePlace(c, c.req.query('issueKey'), c.req.query('projectKey'));
    return answer(c, {
      allowed: mayGlobally(c.env, 'USER_PICKER'),
      fits: (person) => personMay(person, 'BROWSE_PROJECTS', project),
    });
  })
  .get('/rest/api/3/user/permission/search', readUser, (c) => {
    requireCriterion(c);
    const wanted = c.req.query('permissions')?.split(',');
    if (!wanted) throw badRequest("The 'permissions' query parameter is required.");
    const project = requirePlace(c, c.req.query('issueKey'), c.req.query('projectKey'));
    if (!may(c.env, 'ADMINISTER_PROJECTS', project) && !mayGlobally(c.env, 'ADMINISTER')) {
      throw forbidden('You do not have permission to see who holds permissions in this project.');
    }
    return answer(c, {
      allowed: true,
      fits: (person) => wanted.every((permission) => personMay(person, permission.trim(), project)),
    });
  });
