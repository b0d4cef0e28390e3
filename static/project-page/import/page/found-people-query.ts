import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import type { ProjectId } from '../../../../src/domain/ids';
import { peopleSearchQuery } from '../../../shared/people/person-search';
import { personQuery } from '../../../shared/people/person-query';
import { asSearched } from '../matching/as-searched';
import type { Found } from '../matching/here';

/** A sheet with more names than that is no matrix of one team: the next ones are searched when its reader asks. */
export const namesAtOnce = 120;
const searchesAtOnce = 4;

/** Who in the project is called that, as far as the person who looks may search people. */
export const foundPeopleQuery = (client: QueryClient, projectId: ProjectId, names: readonly string[]) =>
  infiniteQueryOptions({
    queryKey: ['importedNames', projectId, names],
    queryFn: async ({ pageParam }) => {
      const found = new Map<string, Found[]>();
      const waiting = names.slice(pageParam, pageParam + namesAtOnce);
      const searchOn = async () => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
          found.set(name, await search(client, projectId, name));
        }
      };
      await Promise.all(Array.from({ length: searchesAtOnce }, searchOn));
      return found;
    },
    initialPageParam: 0,
    getNextPageParam: (_found, _all, from) =>
      from + namesAtOnce < names.length ? from + namesAtOnce : undefined,
    staleTime: Infinity,
  });

async function search(client: QueryClient, projectId: ProjectId, name: string): Promise<Found[]> {
  const people = await client.query(peopleSearchQuery(projectId, asSearched(name)));
  for (const person of people) client.setQueryData(personQuery(person.accountId).queryKey, person);
  return people;
}
