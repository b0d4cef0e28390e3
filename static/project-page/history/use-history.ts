import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChangeView } from '../../../src/contract';
import { today } from '../../../src/domain/calendar';
import { usePeople } from '../../shared/people/person-query';
import { activitiesWithin } from '../activity-name';
import type { ProjectAgreement } from '../frame/project-gate';
import { filterOptionsQuery } from '../terms/filter-options-query';
import type { ChangeWords } from './change-words';
import type { HistoryFilter } from './history-filter';
import { historyQuery } from './history-query';
import { namesFilters } from './names-filters';
import { peopleIn } from './people-in';

const none: ChangeView[] = [];

/** What passes the filter, as far as it is read, and the names to tell it with. Until it is there, what was shown before. */
export function useHistory({ agreement, project }: ProjectAgreement, filter: HistoryFilter) {
  const reading = useInfiniteQuery({
    ...historyQuery(agreement.id, filter, today(new Date(), agreement.terms.settings.timeZone)),
    placeholderData: keepPreviousData,
  });
  const { data } = reading;
  const changes = useMemo(() => data?.pages.flatMap((page) => page.changes) ?? none, [data]);
  const people = usePeople(useMemo(() => peopleIn(changes), [changes]));
  const filters = useQuery({ ...filterOptionsQuery(project.id), enabled: changes.some(namesFilters) }).data;
  const words: ChangeWords = {
    owners: { leads: agreement.leads, roles: agreement.roles, people, viewer: null },
    activityWithin: activitiesWithin(agreement.activities),
    filters,
  };
  return { reading, changes, words, lookedBackTo: data?.pages.at(-1)?.lookedBackTo ?? null };
}
