import { useState } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import type { AgreementView } from '../../../src/contract';
import { t } from '../../shared/texts/text';
import { AgreementFilter } from './agreement-filter';
import { facets, type Chip, type EpicFilter } from './epic-filter';
import { FilterChip } from './filter-chip';
import { SearchField } from './search-field';

type EpicFiltersProps = {
  filter: EpicFilter;
  counts: Record<Chip, number>;
  agreements: readonly AgreementView[];
  onChange: (filter: EpicFilter) => void;
};

const always = ['gaps', 'mine', 'severity', 'stage'] as const;

export function EpicFilters({ filter, counts, agreements, onChange }: EpicFiltersProps) {
  const isChosen = facets.state.some((chip) => filter.chips.includes(chip));
  const [asked, setAsked] = useState(false);
  const showsAll = asked || isChosen;
  const toggle = (chip: Chip) => {
    const chips = filter.chips.includes(chip)
      ? filter.chips.filter((each) => each !== chip)
      : [...filter.chips, chip];
    onChange({ ...filter, chips });
  };
  const Chevron = showsAll ? ChevronUpIcon : ChevronDownIcon;
  return (
    <div className="epic-filters" role="search" aria-label={t('epics.filters')}>
      <SearchField
        text={filter.text}
        onChange={(text) => {
          onChange({ ...filter, text });
        }}
      />
      {agreements.length > 1 && (
        <AgreementFilter
          agreements={agreements}
          chosen={filter.agreement}
          onChange={(agreement) => {
            onChange({ ...filter, agreement });
          }}
        />
      )}
      {always.map((facet) => (
        <Facet key={facet} facet={facet} filter={filter} counts={counts} onToggle={toggle} />
      ))}
      {!isChosen && (
        <button
          type="button"
          className="filter-chip filter-chip--more"
          aria-expanded={showsAll}
          onClick={() => {
            setAsked(!asked);
          }}
        >
          {t('epics.moreFilters')}
          <Chevron label="" color="currentColor" size="small" />
        </button>
      )}
      {showsAll && <Facet facet="state" filter={filter} counts={counts} onToggle={toggle} />}
    </div>
  );
}

type FacetProps = Pick<EpicFiltersProps, 'filter' | 'counts'> & {
  facet: keyof typeof facets;
  onToggle: (chip: Chip) => void;
};

const Facet = ({ facet, filter, counts, onToggle }: FacetProps) => (
  <div className="epic-filters__facet" role="group" aria-label={t(`epics.facet.${facet}`)}>
    {facets[facet].map((chip) => (
      <FilterChip
        key={chip}
        chip={chip}
        count={counts[chip]}
        pressed={filter.chips.includes(chip)}
        onToggle={onToggle}
      />
    ))}
  </div>
);
