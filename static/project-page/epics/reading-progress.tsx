import { t } from '../../shared/texts/text';
import type { Reading } from '../../shared/epic/use-epic-search';

export function ReadingProgress({ loaded, total }: Pick<Reading, 'loaded' | 'total'>) {
  const label =
    total === undefined
      ? t('epics.loadingSome', { loaded })
      : t('epics.loadingMore', { loaded, total: Math.max(loaded, total) });
  return (
    <span className="reading-progress">
      {label}
      <progress
        className="reading-progress__bar"
        aria-label={label}
        {...(total !== undefined && { value: loaded, max: Math.max(loaded, total) })}
      />
    </span>
  );
}
