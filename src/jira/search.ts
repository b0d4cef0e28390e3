import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { issueIdSchema } from '../contract';
import { epicsJql } from '../contract/jira-epic';
import type { IssueId, ProjectId } from '../domain/ids';
import type { IsoDate } from '../domain/time';
import { epicTypeIds } from './issue-types';
import { readJson } from './send';

// The most Jira gives when only ids are asked for; it may give fewer.
const idsPerPage = 5_000;
const newestCount = 10;

const pageSchema = z.object({
  issues: z.array(z.object({ id: issueIdSchema, key: z.optional(z.string()) })),
  nextPageToken: z.nullish(z.string()),
});

async function searchPage(query: Record<string, string>) {
  const parameters = new URLSearchParams(query);
  return readJson(
    // authorised by the job: ids lead to the index, never to a person
    () => asApp().requestJira(route`/rest/api/3/search/jql?${parameters}`),
    pageSchema,
  );
}

async function allIds(jql: string): Promise<IssueId[]> {
  const found = new Set<IssueId>();
  let token: string | null | undefined = null;
  do {
    const { issues, nextPageToken } = await searchPage({
      jql,
      fields: 'id',
      maxResults: String(idsPerPage),
      ...(token ? { nextPageToken: token } : {}),
    });
    for (const { id } of issues) found.add(id);
    token = nextPageToken;
  } while (token);
  return [...found];
}

export async function outdated(projectId: ProjectId, basis: string): Promise<IssueId[]> {
  const epics = epicsJql(projectId, await epicTypeIds(projectId));
  return epics === null
    ? []
    : allIds(`${epics} AND (ownershipBasis != "${basis}" OR ownershipBasis IS EMPTY) ORDER BY created DESC`);
}

/** Whatever happened to an epic in the last two days: a day, and one more for a round that failed. */
export async function touched(projectId: ProjectId): Promise<IssueId[]> {
  const epics = epicsJql(projectId, await epicTypeIds(projectId));
  return epics === null ? [] : allIds(`${epics} AND updated >= -2d ORDER BY created DESC`);
}

export const due = (today: IsoDate): Promise<IssueId[]> =>
  allIds(`ownershipRecheckOn <= "${today}" ORDER BY created DESC`);

export async function findKey(issueId: IssueId): Promise<string | undefined> {
  const { issues } = await searchPage({ jql: `id = ${issueId}`, fields: 'key', maxResults: '1' });
  return issues[0]?.key;
}

export async function newest(projectId: ProjectId) {
  const jql = epicsJql(projectId, await epicTypeIds(projectId));
  if (jql === null) return [];
  const { issues } = await searchPage({
    jql: `${jql} ORDER BY created DESC`,
    fields: 'key',
    maxResults: String(newestCount),
  });
  return issues.map(({ id, key }) => ({ issueId: id, key: key ?? id }));
}
