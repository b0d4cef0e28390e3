import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Call } from './call';
import { badRequest } from './jira-error';
import { JqlError, type JqlContext } from './jql/clause';
import { readJql } from './jql/search';
import { accountOf, may, mayBrowse } from './permissions';
import type { Issue } from './world';

const Token = z.object({ query: z.string(), after: z.number().int().nonnegative(), givenAt: z.number() });

/** OpenAPI, `SearchAndReconcileResults`. */
const tokenMilliseconds = 7 * 24 * 3600 * 1000;

/** Reads JQL as the caller; finds only what the caller may see, archived issues never. */
export function readQuery(call: Call, jql: string) {
  const person = accountOf(call);
  const context: JqlContext = {
    world: call.world,
    person,
    zone: person?.timeZone ?? 'UTC',
    now: call.clock.now().getTime(),
    propertyIndex: call.propertyIndex,
    maySee: (issue) => mayBrowse(call, issue),
    maySeeProject: (project) => may(call, 'BROWSE_PROJECTS', project),
  };
  const { matches, compare, bounded } = parse(jql, context);
  if (!bounded) {
    throw badRequest(
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  }
  const visible = new Set(
    Object.values(call.world.projects)
      .filter((project) => may(call, 'BROWSE_PROJECTS', project))
      .map(({ id }) => id),
  );
  const find = (reconcile: readonly string[]): Issue[] =>
    [...call.search.issues(reconcile)]
      .filter((issue) => visible.has(issue.projectId) && issue.archived === null && matches(issue))
      .filter((issue) => issue.visibleTo === undefined || mayBrowse(call, issue))
      .sort(compare);
  return { find };
}

function parse(jql: string, context: JqlContext) {
  try {
    return readJql(jql, context);
  } catch (error) {
    if (error instanceof JqlError) throw badRequest(error.message);
    throw error;
  }
}

type PageOfIssues = { issues: Issue[]; nextPageToken: string | undefined };

/** One page. The token belongs to the query that gave it, and to no other. */
export function pageOfIssues(
  call: Call,
  jql: string,
  { token, size, reconcile }: { token: string | undefined; size: number; reconcile: readonly string[] },
): PageOfIssues {
  const now = call.clock.now().getTime();
  const query = createHash('sha256').update(jql).digest('base64url').slice(0, 12);
  const start = token === undefined ? 0 : readToken(token, query, now);
  const found = readQuery(call, jql).find(reconcile);
  const end = start + size;
  const more = end < found.length && size > 0;
  return {
    issues: found.slice(start, end),
    nextPageToken: more
      ? Buffer.from(JSON.stringify({ query, after: end, givenAt: now })).toString('base64url')
      : undefined,
  };
}

function readToken(token: string, query: string, now: number): number {
  try {
    const read = Token.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
    if (read.query === query && now < read.givenAt + tokenMilliseconds) return read.after;
  } catch {
    // Anything that is not one of our tokens gets the same answer as an old one and one of another query.
  }
  throw badRequest('The provided next page token is invalid or does not belong to this query.');
}
