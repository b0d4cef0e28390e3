import { queryOptions } from '@tanstack/react-query';
import type { ProjectId } from '../../../src/domain/ids';
import { getJira } from '../bridge/jira-request';
import { isHuman, personOf, usersIn, type Person } from './person';

const humans = { parse: (answer: unknown): Person[] => usersIn(answer).filter(isHuman).map(personOf) };

async function searchPeople(projectId: ProjectId, text: string): Promise<Person[]> {
  const found = await getJira(humans, '/rest/api/3/user/assignable/search', {
    project: projectId,
    query: text,
    maxResults: 20,
  });
  return found.filter(({ active }) => active);
}

/** People who can be named in a project: active, human, and allowed to work on its issues. */
export const peopleSearchQuery = (projectId: ProjectId, text: string) =>
  queryOptions({
    queryKey: ['people', projectId, text],
    queryFn: () => searchPeople(projectId, text),
    staleTime: 60_000,
  });
