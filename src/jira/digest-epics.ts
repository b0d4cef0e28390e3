import { type APIResponse, asApp, asUser, type Route, route } from '@forge/api';
import * as z from 'zod/mini';
import { issueIdSchema } from '../contract';
import { epicFacts, epicFields, isEpic, jiraEpicSchema } from '../contract/jira-epic';
import type { EpicFacts } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import type { DigestEpics, EpicTitle } from '../usecases/ports/digest';
import { accessForJobs } from './permissions';
import { readJson } from './send';

type Ask = (path: Route, body: unknown) => Promise<APIResponse>;

const perPage = 100;
// A digest names five, and counts the others.
const mostPages = 3;

const pageSchema = z.object({
  issues: z.array(jiraEpicSchema),
  nextPageToken: z.nullish(z.string()),
});
const epicsSchema = z.object({ issues: z.array(jiraEpicSchema) });
const titlesSchema = z.object({
  issues: z.array(
    z.object({ id: issueIdSchema, key: z.string(), fields: z.object({ summary: z.string() }) }),
  ),
});

async function search(ask: Ask, jql: string): Promise<EpicFacts[]> {
  const found: EpicFacts[] = [];
  let token: string | null | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const body = { jql, fields: epicFields, maxResults: perPage, ...(token && { nextPageToken: token }) };
    const page = await readJson(() => ask(route`/rest/api/3/search/jql`, body), pageSchema);
    found.push(...page.issues.filter(isEpic).map(epicFacts));
    token = page.nextPageToken;
    if (!token) break;
  }
  return found;
}

const loudest = 'ownershipSeverity = "critical"';
const quieter = (until: string) =>
  `(ownershipSeverity = "warning" OR ownershipSeverity = "notice" OR ownershipResultDue <= "${until}")`;

const epicsThrough = (ask: Ask): Pick<DigestEpics, 'standingOut' | 'find'> => ({
  standingOut: async (projectId, until) => {
    const found = await Promise.all([
      search(ask, `project = ${projectId} AND ${loudest} ORDER BY duedate ASC, key ASC`),
      search(ask, `project = ${projectId} AND ${quieter(until)} ORDER BY duedate ASC, key ASC`),
    ]);
    return [...new Map(found.flat().map((facts) => [facts.issueId, facts])).values()];
  },
  find: async (issueIds) => {
    const found: EpicFacts[] = [];
    for (let start = 0; start < issueIds.length; start += perPage) {
      const body = { issueIdsOrKeys: issueIds.slice(start, start + perPage), fields: epicFields };
      const { issues } = await readJson(() => ask(route`/rest/api/3/issue/bulkfetch`, body), epicsSchema);
      found.push(...issues.filter(isEpic).map(epicFacts));
    }
    return found;
  },
});

/** A digest names a few dozen at most: one call. */
async function titlesOf(ask: Ask, issueIds: readonly IssueId[]): Promise<[IssueId, EpicTitle][]> {
  if (issueIds.length === 0) return [];
  const body = { issueIdsOrKeys: issueIds, fields: ['summary'] };
  const { issues } = await readJson(() => ask(route`/rest/api/3/issue/bulkfetch`, body), titlesSchema);
  return issues.map(({ id, key, fields: { summary } }) => [id, { key, summary }]);
}

const asJson = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

const asCaller: Ask = (path, body) => asUser().requestJira(path, asJson(body));
const asTheApp: Ask = (path, body) =>
  // authorised by the reader's own choice of a digest; what it reads is counted, and named only to who may see it
  asApp().requestJira(path, asJson(body));

export const digestEpics: DigestEpics = {
  ...epicsThrough(asCaller),
  titles: async (_reader, issueIds) => new Map(await titlesOf(asCaller, issueIds)),
};

export const digestEpicsForJobs: DigestEpics = {
  ...epicsThrough(asTheApp),
  titles: async (reader, issueIds) => {
    const visible = new Map<IssueId, EpicTitle>();
    for (const [issueId, title] of await titlesOf(asTheApp, issueIds)) {
      if (await accessForJobs.maySee(reader, { issueKey: title.key })) visible.set(issueId, title);
    }
    return visible;
  },
};
