import { t } from '../../shared/texts/text';
import type { Reading } from '../../shared/epic/use-epic-search';

export function ReadingProgress({ loaded, total }: Pick<Reading, 'loaded' | 'total'>) {
  // Jira's count is approximate and may fall behind.
  const all = total === undefined ? undefined : Math.max(loaded, total);
  const label =
    all === undefined ? t('epics.loadingSome', { loaded }) : t('epics.loadingMore', { loaded, total: all });
  return (
    <span className="reading-progress">
      {label}
      <progress
        className="reading-progress__bar"
        aria-label={label}
        {...(all !== undefined && { value: loaded, max: all })}
      />
    </span>
  );
}
