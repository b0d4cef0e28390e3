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
import { getJira, postJira } from '../bridge/jira-request';
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

export type EpicsPage = { epics: FoundEpic[]; next: string | null };

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

export async function searchEpics(jql: string, nextPageToken: string | null): Promise<EpicsPage> {
  const page = await postJira(pageSchema, '/rest/api/3/search/jql', {
    jql: `${jql} ORDER BY created DESC`,
    fields: ['summary', ...epicFields],
    properties: [ownershipPropertyKey],
    maxResults: pageSize,
    ...(nextPageToken && { nextPageToken }),
  });
  return { epics: page.issues.filter(isEpic).map(foundEpic), next: page.nextPageToken ?? null };
}

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
