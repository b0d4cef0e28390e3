import { t } from '../texts/text';
import './page-skeleton.css';

/** The outline of a page that is still loading, as high as the page will be. */
export function PageSkeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div className="skeleton" role="status" aria-label={t('frame.loading')}>
      <span className="skeleton__bar skeleton__bar--title" />
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="skeleton__bar skeleton__bar--row" />
      ))}
    </div>
  );
}
