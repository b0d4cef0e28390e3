import { postCodeActivities, type PostCodeActivity } from '../../../src/domain/activity';
import { chips, type EpicFilter } from './epic-filter';
import { sortKeys, type SortKey } from './epic-sort';

/** The epic whose details are open, and the activity whose form is. */
export type OpenEpic = { epic?: string; activity?: PostCodeActivity };

/** What the address of the list says: a link shows a colleague the same epics. */
export type ListAddress = OpenEpic & { filter: EpicFilter; sort: SortKey };

const among = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((each) => each === value);

export function readAddress(query: URLSearchParams): ListAddress {
  const shown = query.get('show')?.split(',') ?? [];
  const epic = query.get('epic');
  const activity = among(postCodeActivities, query.get('activity'));
  return {
    filter: {
      chips: chips.filter((chip) => shown.includes(chip)),
      text: query.get('text') ?? '',
      agreement: query.get('in'),
    },
    sort: among(sortKeys, query.get('sort')) ?? 'severity',
    ...(epic && { epic }),
    ...(epic && activity && { activity }),
  };
}

/** Says nothing of what is as on the plain list. */
export function writeAddress({ filter, sort, epic, activity }: ListAddress): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.chips.length > 0) query.set('show', filter.chips.join(','));
  if (filter.text) query.set('text', filter.text);
  if (filter.agreement !== null) query.set('in', filter.agreement);
  if (sort !== 'severity') query.set('sort', sort);
  if (epic) query.set('epic', epic);
  if (epic && activity) query.set('activity', activity);
  return query;
}
