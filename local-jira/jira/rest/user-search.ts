import { Hono, type Context } from 'hono';
import type { Env } from '../call';
import { badRequest, issueNotFound, projectNotFound } from '../jira-error';
import {
  findIssue,
  findProject,
  mayBrowse,
  mayGlobally,
  may,
  personMay,
  projectOf,
  requireAccount,
} from '../permissions';
import { readUser } from '../scope';
import { pageRequest } from '../show/page';
import { showUser } from '../show/user';
import type { Person, Project } from '../world';

const wordsOf = (text: string) => text.toLowerCase().split(/[\s.@-]+/);

/** Jira matches the beginning of any word of the name. */
function matchesQuery({ displayName }: Person, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return (
    displayName.toLowerCase().startsWith(wanted) ||
    wordsOf(displayName).some((word) => word.startsWith(wanted))
  );
}

/** Active people who fit `query` or `accountId`; nobody for callers who may not browse users. */
function answer(c: Context<Env>, fits: (person: Person) => boolean) {
  const query = c.req.query('query');
  const accountId = c.req.query('accountId');
  const { startAt, maxResults } = pageRequest((name) => c.req.query(name), 50, 1000);
  const everyone = mayGlobally(c.env, 'USER_PICKER') ? Object.values(c.env.world.people) : [];
  const found = everyone
    .filter(({ active }) => active)
    .filter((person) =>
      accountId === undefined ? matchesQuery(person, query ?? '') : person.accountId === accountId,
    )
    .filter(fits);
  return c.json(found.slice(startAt, startAt + maxResults).map((person) => showUser(c.env, person)));
}

function requireCriterion(c: Context<Env>): void {
  requireAccount(c.env);
  if (c.req.query('query') === undefined && c.req.query('accountId') === undefined) {
    throw badRequest("Either 'query' or 'accountId' must be provided.");
  }
}

function requirePlace(c: Context<Env>, projectKey: string | undefined): Project {
  const issueKey = c.req.query('issueKey') ?? c.req.query('issueId');
  if (issueKey !== undefined) {
    const issue = findIssue(c.env.world, issueKey);
    if (!issue || !mayBrowse(c.env, issue)) throw issueNotFound();
    return projectOf(c.env.world, issue);
  }
  if (projectKey === undefined) throw badRequest('Either an issue or a project must be given.');
  const project = findProject(c.env.world, projectKey);
  if (!project || !may(c.env, 'BROWSE_PROJECTS', project)) throw projectNotFound(projectKey);
  return project;
}

export const userSearch = new Hono<Env>()
  .get('/rest/api/3/user/search', readUser, (c) => {
    requireCriterion(c);
    return answer(c, () => true);
  })
  .get('/rest/api/3/user/assignable/search', readUser, (c) => {
    requireAccount(c.env);
    const project = requirePlace(c, c.req.query('project'));
    return answer(c, (person) => personMay(person, 'ASSIGNABLE_USER', project));
  })
  .get('/rest/api/3/user/viewissue/search', readUser, (c) => {
    requireCriterion(c);
    const project = requirePlace(c, c.req.query('projectKey'));
    return answer(c, (person) => personMay(person, 'BROWSE_PROJECTS', project));
  });
