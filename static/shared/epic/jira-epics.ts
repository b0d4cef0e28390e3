import * as z from 'zod/mini';
import { ownershipPropertyKey, ownershipPropertySchema, type OwnershipProperty } from '../../../src/contract';
import {
  epicFacts,
  epicFields,
  epicsJql,
  epicTypesPath,
  epicTypesSchema,
  isEpic,
  jiraEpicSchema,
} from '../../../src/contract/jira-epic';
import { postCodeActivities } from '../../../src/domain/activity';
import type { ProjectId } from '../../../src/domain/ids';
import { getJira, JiraRefused, postJira } from '../bridge/jira-request';
import type { FoundEpic } from './found-epic';
import type { KnownDecision, KnownDecisions } from './known-decision';

const issueSchema = z.intersection(
  jiraEpicSchema,
  z.object({
    fields: z.object({
      summary: z.string(),
      issuetype: z.object({ name: z.string() }),
      components: z.nullish(z.array(z.object({ id: z.string(), name: z.string() }))),
    }),
    properties: z.optional(z.record(z.string(), z.unknown())),
  }),
);
const pageSchema = z.object({
  issues: z.array(issueSchema),
  nextPageToken: z.nullish(z.string()),
});
const countSchema = z.object({ count: z.int() });

/** Where to go on reading: those with gaps first, then from there through all the others. */
export type PageStart = { token: string | null; gaps?: true };
export type EpicsPage = { epics: FoundEpic[]; next: PageStart | null };

// Jira gives fewer where it wants to; the first page should not keep the reader waiting.
const pageSize = 200;

/** The query for all epics of a project; `null` where the project has no epic type. */
export async function readEpicsJql(projectId: ProjectId): Promise<string | null> {
  const types = await getJira(epicTypesSchema, epicTypesPath(projectId));
  return epicsJql(
    projectId,
    types.map(({ id }) => id),
  );
}

export async function searchEpics(jql: string, start: PageStart): Promise<EpicsPage> {
  if (start.gaps) return { epics: await pressingGaps(jql), next: { token: start.token } };
  const { issues, nextPageToken } = await search(`${jql} ORDER BY created DESC`, start.token);
  const next = nextPageToken ? { token: nextPageToken } : null;
  const isFirst = start.token === null;
  return {
    epics: issues.filter(isEpic).map(foundEpic),
    next: next && isFirst ? { ...next, gaps: true } : next,
  };
}

/**
 * One page of them. The order of creation alone stays the same while epics change, so that none is missed: whatever is
 * read here comes once more in its turn.
 */
async function pressingGaps(jql: string): Promise<FoundEpic[]> {
  try {
    const { issues } = await search(`${jql} AND ownershipGaps > 0 ORDER BY due`, null);
    return issues.filter(isEpic).map(foundEpic);
  } catch (cause) {
    // They come all the same, only not first.
    if (cause instanceof JiraRefused && cause.status === 400) return [];
    throw cause;
  }
}

const search = (jql: string, nextPageToken: string | null) =>
  postJira(pageSchema, '/rest/api/3/search/jql', {
    jql,
    fields: ['summary', ...epicFields],
    properties: [ownershipPropertyKey],
    maxResults: pageSize,
    ...(nextPageToken !== null && { nextPageToken }),
  });

/** Jira counts approximately; enough to say how far the reading has come. */
export async function countEpics(jql: string): Promise<number> {
  const { count } = await postJira(countSchema, '/rest/api/3/search/approximate-count', { jql });
  return count;
}

function foundEpic(issue: z.infer<typeof issueSchema>): FoundEpic {
  // Anyone who may edit an epic can write this property: what does not parse counts as not indexed.
  const index = ownershipPropertySchema.safeParse(issue.properties?.[ownershipPropertyKey]);
  return {
    facts: epicFacts(issue),
    summary: issue.fields.summary,
    typeName: issue.fields.issuetype.name,
    components: issue.fields.components ?? [],
    indexed: index.success,
    trackedSince: index.success ? index.data.trackedSince : null,
    decisions: index.success ? decisionsIn(index.data) : {},
  };
}

function decisionsIn(index: OwnershipProperty): KnownDecisions {
  const { shipsNothing, shipsNothingSuggested, letPass } = index;
  const decisions: KnownDecisions = {
    ...(shipsNothing && { shipsNothing }),
    ...(shipsNothingSuggested && { shipsNothingSuggested }),
    ...(letPass && { letPass }),
  };
  for (const activity of postCodeActivities) {
    const decision = decisionIn(index[activity]);
    if (decision) decisions[activity] = decision;
  }
  return decisions;
}

const decisionIn = ({ decision, result }: OwnershipProperty['rollout']): KnownDecision | undefined =>
  decision && { ...decision, ...(result !== undefined && { progress: result }) };
