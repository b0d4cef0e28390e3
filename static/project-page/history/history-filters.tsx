import { t } from '../../shared/texts/text';
import { PlainButton } from '../../shared/ui/plain-button';
import type { ProjectAgreement } from '../frame/project-gate';
import { ActivityFilter } from './activity-filter';
import { everything, type HistoryFilter, isFiltered } from './history-filter';
import { PeriodFilter } from './period-filter';
import { PersonFilter } from './person-filter';
import { useKnownActors } from './use-known-actors';

type HistoryFiltersProps = {
  view: ProjectAgreement;
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
};

export function HistoryFilters({ view: { agreement, project }, filter, onChange }: HistoryFiltersProps) {
  const known = useKnownActors(agreement, filter.person);
  return (
    <div className="history-filters" role="search" aria-label={t('history.filters')}>
      <PersonFilter
        projectId={project.id}
        known={known}
        chosen={filter.person}
        onChange={(person) => {
          onChange({ ...filter, person });
        }}
      />
      <ActivityFilter
        activities={agreement.activities}
        chosen={filter.activityId}
        onChange={(activityId) => {
          onChange({ ...filter, activityId });
        }}
      />
      <PeriodFilter
        period={filter.period}
        onChange={(period) => {
          onChange({ ...filter, period });
        }}
      />
      {isFiltered(filter) && (
        <PlainButton
          onClick={() => {
            onChange(everything);
          }}
        >
          {t('history.clear')}
        </PlainButton>
      )}
    </div>
  );
}
