import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { issueIdSchema } from '../contract';
import { epicsJql } from '../contract/jira-epic';
import type { IssueId, ProjectId } from '../domain/ids';
import type { EpicIndex } from '../usecases/ports';
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

/** The highest id first, so that a run can go on where another one ended. */
async function allIds(jql: string): Promise<IssueId[]> {
  const found = new Set<IssueId>();
  let token: string | null | undefined = null;
  do {
    const { issues, nextPageToken } = await searchPage({
      jql: `${jql} ORDER BY created DESC`,
      fields: 'id',
      maxResults: String(idsPerPage),
      ...(token ? { nextPageToken: token } : {}),
    });
    for (const { id } of issues) found.add(id);
    token = nextPageToken;
  } while (token);
  return [...found].sort((one, other) => Number(other) - Number(one));
}

type EpicTypeIds = (projectId: ProjectId) => Promise<string[]>;

export function indexSearch(epicTypeIds: EpicTypeIds): Pick<EpicIndex, 'outdated' | 'carrying' | 'newest'> {
  const epicsOf = async (projectId: ProjectId) => epicsJql(projectId, await epicTypeIds(projectId));
  return {
    outdated: async (projectId, basis, today) => {
      const epics = await epicsOf(projectId);
      if (epics === null) return [];
      // Touched in two days: a day, and one more for a round that failed.
      const ofTheDay = today === undefined ? '' : ` OR ownershipRecheckOn <= "${today}" OR updated >= -2d`;
      return allIds(`${epics} AND (ownershipBasis != "${basis}" OR ownershipBasis IS EMPTY${ofTheDay})`);
    },
    carrying: (projectId) => allIds(`project = ${projectId} AND ownershipBasis IS NOT EMPTY`),
    newest: async (projectId) => {
      const jql = await epicsOf(projectId);
      if (jql === null) return [];
      const { issues } = await searchPage({
        jql: `${jql} ORDER BY created DESC`,
        fields: 'key',
        maxResults: String(newestCount),
      });
      return issues.map(({ id, key }) => ({ issueId: id, key: key ?? id }));
    },
  };
}
