import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { epicTypesPath } from '../../../src/contract/jira-epic';
import type { ProjectId } from '../../../src/domain/ids';
import { getJira } from '../../shared/bridge/jira-request';

export type FilterOption = { id: string; name: string };
/** What Jira offers to tell epics of this project apart by. Labels are their own names. */
export type FilterOptions = { components: FilterOption[]; types: FilterOption[] };

/** As choices of a field. */
export const tagsOf = (options: readonly FilterOption[] | undefined) =>
  (options ?? []).map(({ id, name }) => ({ value: id, label: name }));

const optionsSchema = z.array(z.object({ id: z.string(), name: z.string() }));
const tenMinutes = 600_000;

async function readFilterOptions(projectId: ProjectId): Promise<FilterOptions> {
  const [components, types] = await Promise.all([
    getJira(optionsSchema, `/rest/api/3/project/${projectId}/components`),
    getJira(optionsSchema, epicTypesPath(projectId)),
  ]);
  return { components, types };
}

export const filterOptionsQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['filterOptions', projectId],
    queryFn: () => readFilterOptions(projectId),
    staleTime: tenMinutes,
  });
