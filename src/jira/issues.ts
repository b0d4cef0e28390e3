import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import { epicFacts, epicFields, isEpic, jiraEpicSchema } from '../contract/jira-epic';
import { issueIdSchema, ownershipPropertyKey, projectIdSchema } from '../contract';
import type { EpicFacts } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import type { EpicIndex, IndexedEpic } from '../usecases/ports/epic-index';
import type { Epics, Issues } from '../usecases/ports/epics';
import { indexedIssuesSchema, sortOut } from './indexed-issues';
import { readJson } from './send';

const bulkSize = 100;
const fields = epicFields.join(',');
const keysSchema = z.object({ issues: z.array(z.object({ id: issueIdSchema, key: z.string() })) });
const epicsSchema = z.object({ issues: z.array(jiraEpicSchema) });

const asJson = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

async function findEpics(issueIdsOrKeys: readonly string[]): Promise<EpicFacts[]> {
  const request = asJson({ issueIdsOrKeys, fields: epicFields });
  const found = await readJson(
    () => asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, request),
    epicsSchema,
  );
  return found.issues.filter(isEpic).map(epicFacts);
}

export const epics: Epics = {
  require: async (issueIdOrKey) => {
    const issue = await readJson(
      () => asUser().requestJira(route`/rest/api/3/issue/${issueIdOrKey}?fields=${fields}`),
      jiraEpicSchema,
    );
    if (!isEpic(issue)) throw new AppError('NOT_FOUND');
    return epicFacts(issue);
  },
  find: findEpics,
  findByKeys: async (keys) => {
    const found: EpicFacts[] = [];
    for (let start = 0; start < keys.length; start += bulkSize) {
      found.push(...(await findEpics(keys.slice(start, start + bulkSize))));
    }
    return found.filter(({ key }) => keys.includes(key));
  },
  visibleKeys: async (issueIds) => {
    if (issueIds.length === 0) return new Map();
    const request = asJson({ issueIdsOrKeys: issueIds, fields: ['id'] });
    const { issues } = await readJson(
      () => asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, request),
      keysSchema,
    );
    return new Map(issues.map(({ id, key }) => [id, key]));
  },
};

const placeSchema = z.object({
  issues: z.array(z.object({ fields: z.object({ project: z.object({ id: projectIdSchema }) }) })),
});

export const issues: Issues = {
  findProject: async (issueId) => {
    const request = asJson({ issueIdsOrKeys: [issueId], fields: ['project'] });
    const found = await readJson(
      () => asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, request),
      placeSchema,
    );
    return found.issues[0]?.fields.project.id;
  },
};

export async function findKey(issueId: IssueId): Promise<string | undefined> {
  const request = asJson({ issueIdsOrKeys: [issueId], fields: ['key'] });
  const { issues: found } = await readJson(
    // authorised by the job: a message goes through that issue, and only to who may see it
    () => asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, request),
    keysSchema,
  );
  return found[0]?.key;
}

async function loadSome(issueIds: readonly IssueId[]) {
  const request = asJson({
    issueIdsOrKeys: issueIds,
    fields: epicFields,
    properties: [ownershipPropertyKey],
  });
  return sortOut(
    await readJson(
      // authorised by the job: it projects what was decided under permission checks, and shows nobody what it reads
      () => asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, request),
      indexedIssuesSchema,
    ),
  );
}

export const load: EpicIndex['load'] = async (issueIds) => {
  const epicsFound: IndexedEpic[] = [];
  const others: IssueId[] = [];
  for (let start = 0; start < issueIds.length; start += bulkSize) {
    const found = await loadSome(issueIds.slice(start, start + bulkSize));
    epicsFound.push(...found.epics);
    others.push(...found.others);
  }
  return { epics: epicsFound, others };
};
