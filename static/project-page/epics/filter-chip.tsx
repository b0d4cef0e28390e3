import { SeverityIcon } from '../../shared/epic/status-icon';
import { t } from '../../shared/texts/text';
import type { Chip } from './epic-filter';

type FilterChipProps = { chip: Chip; count: number; pressed: boolean; onToggle: (chip: Chip) => void };

export function FilterChip({ chip, count, pressed, onToggle }: FilterChipProps) {
  const isSeverity = chip === 'critical' || chip === 'warning' || chip === 'notice';
  return (
    <button
      type="button"
      className="filter-chip"
      aria-pressed={pressed}
      {...(chip === 'mine' && { title: t('epics.mineHint') })}
      onClick={() => {
        onToggle(chip);
      }}
    >
      {isSeverity && <SeverityIcon severity={chip} />}
      <span>{t(`epics.chip.${chip}`)}</span>
      <span className="filter-chip__count">{count}</span>
    </button>
  );
}
