import { t } from '../../shared/texts/text';
import './table-skeleton.css';

const rows = 8;

/** The outline of the list while its first page is read: its rows come to stand where these are. */
export const TableSkeleton = () => (
  <div className="table-skeleton" role="status" aria-label={t('frame.loading')}>
    <span className="table-skeleton__head" />
    {Array.from({ length: rows }, (_, row) => (
      <span key={row} className="table-skeleton__row">
        <span className="table-skeleton__words" />
      </span>
    ))}
  </div>
);
