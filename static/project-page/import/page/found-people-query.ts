import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ProjectId } from '../../../../src/domain/ids';
import { peopleSearchQuery } from '../../../shared/people/person-search';
import { personQuery } from '../../../shared/people/person-query';
import { asSearched } from '../matching/as-searched';
import type { Found } from '../matching/here';

// A sheet with more names than that is no matrix of one team.
const mostNames = 120;
const atOnce = 4;

/** Who in the project is called that, as far as the person who looks may search people. */
export const foundPeopleQuery = (client: QueryClient, projectId: ProjectId, names: readonly string[]) =>
  queryOptions({
    queryKey: ['importedNames', projectId, names],
    queryFn: async () => {
      const found = new Map<string, Found[]>();
      const waiting = names.slice(0, mostNames);
      const searchOn = async () => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
          found.set(name, await search(client, projectId, name));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, searchOn));
      return found;
    },
    staleTime: Infinity,
  });

async function search(client: QueryClient, projectId: ProjectId, name: string): Promise<Found[]> {
  const people = await client.query(peopleSearchQuery(projectId, asSearched(name)));
  for (const person of people) client.setQueryData(personQuery(person.accountId).queryKey, person);
  return people;
}
