import { t } from '../../shared/texts/text';
import { FilterChip } from './filter-chip';
import { facets, type Chip, type EpicFilter } from './epic-filter';
import { SearchField } from './search-field';

type EpicFiltersProps = {
  filter: EpicFilter;
  counts: Record<Chip, number>;
  onChange: (filter: EpicFilter) => void;
};

const facetNames = ['gaps', 'mine', 'severity', 'stage'] as const;

export function EpicFilters({ filter, counts, onChange }: EpicFiltersProps) {
  const toggle = (chip: Chip) => {
    const chips = filter.chips.includes(chip)
      ? filter.chips.filter((each) => each !== chip)
      : [...filter.chips, chip];
    onChange({ ...filter, chips });
  };
  return (
    <div className="epic-filters" role="search" aria-label={t('epics.filters')}>
      <SearchField
        text={filter.text}
        onChange={(text) => {
          onChange({ ...filter, text });
        }}
      />
      {facetNames.map((facet) => (
        <div key={facet} className="epic-filters__facet" role="group" aria-label={t(`epics.facet.${facet}`)}>
          {facets[facet].map((chip) => (
            <FilterChip
              key={chip}
              chip={chip}
              count={counts[chip]}
              pressed={filter.chips.includes(chip)}
              onToggle={toggle}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
