import { infiniteQueryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ownershipPropertyKey, ownershipPropertySchema, type OwnershipProperty } from '../../../src/contract';
import { daySchema } from '../../../src/contract/day';
import { projectIdSchema } from '../../../src/contract/ids';
import { stageOfCategory, statusCategoryKey } from '../../../src/contract/jira-epic';
import type { Stage } from '../../../src/domain/epic';
import type { ProjectId } from '../../../src/domain/ids';
import type { IsoDate } from '../../../src/domain/time';
import { postJira } from '../../shared/bridge/jira-request';

/** An epic of any project, and what its index says of it. */
export type IndexedEpic = {
  key: string;
  summary: string;
  project: { id: ProjectId; key: string; name: string };
  stage: Stage;
  dueDate: IsoDate | null;
  index: OwnershipProperty;
};

const issueSchema = z.object({
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    project: z.object({ id: projectIdSchema, key: z.string(), name: z.string() }),
    status: z.object({ statusCategory: z.object({ key: statusCategoryKey }) }),
    duedate: z.nullish(daySchema),
  }),
  properties: z.optional(z.record(z.string(), z.unknown())),
});
const pageSchema = z.object({ issues: z.array(issueSchema), nextPageToken: z.nullish(z.string()) });

export type IndexPage = { epics: IndexedEpic[]; next: string | null };

// Jira gives fewer where it wants to.
const pageSize = 100;

async function searchIndex(jql: string, nextPageToken: string | null): Promise<IndexPage> {
  const page = await postJira(pageSchema, '/rest/api/3/search/jql', {
    jql,
    fields: ['summary', 'project', 'status', 'duedate'],
    properties: [ownershipPropertyKey],
    maxResults: pageSize,
    ...(nextPageToken && { nextPageToken }),
  });
  return { epics: page.issues.flatMap(indexedEpic), next: page.nextPageToken ?? null };
}

function indexedEpic({ key, fields, properties }: z.infer<typeof issueSchema>): IndexedEpic[] {
  // Anyone who may edit an epic can write this property: what does not parse is passed over.
  const index = ownershipPropertySchema.safeParse(properties?.[ownershipPropertyKey]);
  if (!index.success) return [];
  const { summary, project, status, duedate } = fields;
  const stage = stageOfCategory[status.statusCategory.key];
  return [{ key, summary, project, stage, dueDate: duedate ?? null, index: index.data }];
}

const oneMinute = 60_000;

/** Straight from Jira, as the person who looks. */
export const indexQuery = (jql: string) =>
  infiniteQueryOptions({
    queryKey: ['index', jql],
    queryFn: ({ pageParam }) => searchIndex(jql, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: oneMinute,
  });
