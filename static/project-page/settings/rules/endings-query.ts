import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { statusCategoryKey } from '../../../../src/contract/jira-epic';
import type { ProjectId } from '../../../../src/domain/ids';
import { getJira } from '../../../shared/bridge/jira-request';

const statusesSchema = z.array(
  z.object({
    statuses: z.array(z.object({ name: z.string(), statusCategory: z.object({ key: statusCategoryKey }) })),
  }),
);
const resolutionsSchema = z.array(z.object({ name: z.string() }));
const tenMinutes = 600_000;

async function readEndings(projectId: ProjectId): Promise<string[]> {
  const [types, resolutions] = await Promise.all([
    getJira(statusesSchema, `/rest/api/3/project/${projectId}/statuses`),
    getJira(resolutionsSchema, '/rest/api/3/resolution'),
  ]);
  const done = types
    .flatMap(({ statuses }) => statuses)
    .filter(({ statusCategory }) => statusCategory.key === 'done');
  return [...new Set([...done, ...resolutions].map(({ name }) => name))].sort();
}

/** How an epic of the project can end, by the names of its done statuses and of the site's resolutions. */
export const endingsQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['endings', projectId],
    queryFn: () => readEndings(projectId),
    staleTime: tenMinutes,
  });
