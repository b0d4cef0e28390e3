import { postCodeActivities, type PostCodeActivity } from '../../../src/domain/activity';
import { columns, type Column } from './columns/columns';
import { chips, type EpicFilter } from './epic-filter';
import { sortKeys, type SortKey } from './epic-sort';
import { groupKeys, type GroupKey } from './grouping/epic-groups';

/** The epic whose details are open, and the activity whose form is. */
export type OpenEpic = { epic?: string; activity?: PostCodeActivity };

export const listForms = ['list', 'timeline'] as const;
export type ListForm = (typeof listForms)[number];

/** What is shown, and how. */
export type ListView = {
  filter: EpicFilter;
  sort: SortKey;
  group: GroupKey;
  without: readonly Column[];
  form: ListForm;
};

/** What the address of the list says: a link shows a colleague the same epics. */
export type ListAddress = OpenEpic & ListView;

const among = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((each) => each === value);

export function readAddress(query: URLSearchParams): ListAddress {
  const epic = query.get('epic');
  const activity = among(postCodeActivities, query.get('activity'));
  return {
    filter: {
      chips: severalAmong(chips, query.get('show')),
      text: query.get('text') ?? '',
      agreement: query.get('in'),
    },
    sort: among(sortKeys, query.get('sort')) ?? 'severity',
    group: among(groupKeys, query.get('group')) ?? 'none',
    without: severalAmong(columns, query.get('without')),
    form: among(listForms, query.get('view')) ?? 'list',
    ...(epic && { epic }),
    ...(epic && activity && { activity }),
  };
}

function severalAmong<T extends string>(known: readonly T[], value: string | null): T[] {
  const named = value?.split(',') ?? [];
  return known.filter((each) => named.includes(each));
}

/** Says nothing of what is as on the plain list. */
export function writeAddress({ epic, activity, ...view }: ListAddress): URLSearchParams {
  const { filter, sort, group, without, form } = view;
  const query = new URLSearchParams();
  if (filter.chips.length > 0) query.set('show', filter.chips.join(','));
  if (filter.text) query.set('text', filter.text);
  if (filter.agreement !== null) query.set('in', filter.agreement);
  if (sort !== 'severity') query.set('sort', sort);
  if (group !== 'none') query.set('group', group);
  if (without.length > 0) query.set('without', without.join(','));
  if (form !== 'list') query.set('view', form);
  if (epic) query.set('epic', epic);
  if (epic && activity) query.set('activity', activity);
  return query;
}

/** What is worth remembering until the next visit: neither a search nor what was open. */
export const lastingPart = ({ filter, sort, group, without, form }: ListAddress): ListAddress => ({
  filter: { ...filter, text: '' },
  sort,
  group,
  without,
  form,
});

const ours = ['show', 'text', 'in', 'sort', 'group', 'without', 'view', 'epic', 'activity'];

/** Whether the address says anything about the list; if not, the list looks as it did last time. */
export const saysSomething = (query: URLSearchParams): boolean => ours.some((name) => query.has(name));
