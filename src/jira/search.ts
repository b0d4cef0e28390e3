import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { issueIdSchema, ownershipPropertyKey } from '../contract';
import { epicFields, epicsJql } from '../contract/jira-epic';
import type { IssueId, ProjectId } from '../domain/ids';
import type { EpicIndex, Outdated } from '../usecases/ports/epic-index';
import { approximateCount } from './epic-counts';
import { indexedIssuesSchema, sortOut } from './indexed-issues';
import { readJson } from './send';

// The most Jira gives when only ids are asked for; it may give fewer.
const idsPerPage = 5_000;
// What one bulk write takes; Jira may give fewer.
const epicsPerPage = 100;
const newestCount = 10;

const pageSchema = z.object({
  issues: z.array(z.object({ id: issueIdSchema, key: z.optional(z.string()) })),
  nextPageToken: z.nullish(z.string()),
});

async function searchPage<T>(schema: z.ZodMiniType<T>, query: Record<string, string>): Promise<T> {
  const parameters = new URLSearchParams(query);
  return readJson(
    // authorised by the job: what is found leads to the index, never to a person
    () => asApp().requestJira(route`/rest/api/3/search/jql?${parameters}`),
    schema,
  );
}

async function allIds(jql: string): Promise<IssueId[]> {
  const found = new Set<IssueId>();
  let token: string | null | undefined = null;
  do {
    const page: z.infer<typeof pageSchema> = await searchPage(pageSchema, {
      jql: `${jql} ORDER BY created DESC`,
      fields: 'id',
      maxResults: String(idsPerPage),
      ...(token ? { nextPageToken: token } : {}),
    });
    for (const { id } of page.issues) found.add(id);
    token = page.nextPageToken;
  } while (token);
  return [...found];
}

// Anybody who may edit an issue may have left only parts of it. `!=` finds no issue without a value.
const carriesSomething = '(ownershipGaps >= 0 OR ownershipState != "none" OR ownershipBasis != "none")';

type EpicTypeIds = (projectId: ProjectId) => Promise<string[]>;
type IndexSearch = Pick<EpicIndex, 'outdated' | 'countOutdated' | 'carrying' | 'newest'>;

export function indexSearch(epicTypeIds: EpicTypeIds): IndexSearch {
  const epicsOf = async (projectId: ProjectId) => epicsJql(projectId, await epicTypeIds(projectId));
  const outdatedJql = async ({ projectId, basis, today }: Outdated) => {
    const epics = await epicsOf(projectId);
    // Touched in two days: a day, and one more for a round that failed.
    const ofTheDay = today === undefined ? '' : ` OR ownershipRecheckOn <= "${today}" OR updated >= -2d`;
    return epics && `${epics} AND (ownershipBasis != "${basis}" OR ownershipBasis IS EMPTY${ofTheDay})`;
  };
  return {
    outdated: async (of, pageToken) => {
      const jql = await outdatedJql(of);
      if (jql === null) return { epics: [], next: null };
      const page = await searchPage(indexedIssuesSchema, {
        jql: `${jql} ORDER BY created DESC`,
        fields: epicFields.join(','),
        properties: ownershipPropertyKey,
        maxResults: String(epicsPerPage),
        ...(pageToken !== null && { nextPageToken: pageToken }),
      });
      return { epics: sortOut(page).epics, next: page.nextPageToken ?? null };
    },
    countOutdated: async (of) => {
      const jql = await outdatedJql(of);
      if (jql === null) return 0;
      return approximateCount(jql);
    },
    carrying: (projectId) => allIds(`project = ${projectId} AND ${carriesSomething}`),
    newest: async (projectId) => {
      const jql = await epicsOf(projectId);
      if (jql === null) return [];
      const { issues } = await searchPage(pageSchema, {
        jql: `${jql} ORDER BY created DESC`,
        fields: 'key',
        maxResults: String(newestCount),
      });
      return issues.map(({ id, key }) => ({ issueId: id, key: key ?? id }));
    },
  };
}
