import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../src/domain/ids';
import { getJira } from '../bridge/jira-request';
import { jiraUserSchema, personOf, type Person } from './person';

async function searchPeople(projectId: ProjectId, text: string): Promise<Person[]> {
  const users = await getJira(z.array(jiraUserSchema), '/rest/api/3/user/assignable/search', {
    project: projectId,
    query: text,
    maxResults: 20,
  });
  return users
    .filter(({ active, accountType }) => active && (accountType ?? 'atlassian') === 'atlassian')
    .map(personOf);
}

/** People who can be named in a project: active, human, and allowed to work on its issues. */
export const peopleSearchQuery = (projectId: ProjectId, text: string) =>
  queryOptions({
    queryKey: ['people', projectId, text],
    queryFn: () => searchPeople(projectId, text),
    staleTime: 60_000,
  });
