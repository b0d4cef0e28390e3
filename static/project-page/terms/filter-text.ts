import type { EpicFilter } from '../../../src/domain/epic-filter';
import { listText } from '../../shared/texts/list-text';
import { t, textLocale } from '../../shared/texts/text';
import type { FilterOption, FilterOptions } from './filter-options-query';

const namesOf = (ids: readonly string[], options: readonly FilterOption[] | undefined): string[] =>
  ids.map(
    (id) =>
      options?.find((option) => option.id === id)?.name ?? t(options ? 'filter.unknown' : 'owner.loading'),
  );

const part = (one: 'label' | 'component' | 'type', names: readonly string[]): string[] => {
  if (names.length === 0) return [];
  return [t(names.length === 1 ? `filter.${one}` : `filter.${one}s`, { names: listText(names) })];
};

/** `the label mobile or one of the components Payments and Cart` */
export function filterText(
  { labels, componentIds, typeIds }: EpicFilter,
  options: FilterOptions | undefined,
): string {
  const parts = [
    ...part('label', labels),
    ...part('component', namesOf(componentIds, options?.components)),
    ...part('type', namesOf(typeIds, options?.types)),
  ];
  if (parts.length === 0) return t('filter.nothing');
  return new Intl.ListFormat(textLocale(), { type: 'disjunction' }).format(parts);
}
