import { queryOptions } from '@tanstack/react-query';
import type { ProjectId } from '../../../src/domain/ids';
import { getJira } from '../../shared/bridge/jira-request';
import { type ProjectName, projectNames } from './project-name';

const search = '/rest/api/3/project/search';
// As many as Jira's search takes.
const idsAtOnce = 50;

/** Those of them that Jira shows the reader, archived or not. */
export const namedProjectsQuery = (projectIds: readonly ProjectId[]) =>
  queryOptions({
    queryKey: ['projects', projectIds],
    queryFn: async (): Promise<ReadonlyMap<ProjectId, ProjectName>> => {
      const found: ProjectName[] = [];
      for (let start = 0; start < projectIds.length; start += idsAtOnce) {
        const id = projectIds.slice(start, start + idsAtOnce);
        found.push(...(await getJira(projectNames, search, { id, status: ['live', 'archived'] })));
      }
      return new Map(found.map((project) => [project.id, project]));
    },
    enabled: projectIds.length > 0,
    staleTime: 60_000,
  });

export const projectSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['project-search', text],
    queryFn: () => getJira(projectNames, search, { query: text, maxResults: 20, orderBy: 'name' }),
    staleTime: 60_000,
  });
