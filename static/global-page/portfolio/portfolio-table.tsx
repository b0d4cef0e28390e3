import type { PortfolioEntry } from '../../../src/contract';
import { postCodeActivities } from '../../../src/domain/activity';
import { t } from '../../shared/texts/text';
import { InParts } from '../../shared/ui/in-parts';
import { PortfolioRow } from './portfolio-row';
import './portfolio-table.css';

const columns = ['team', 'agreement', 'gaps', 'dueSoon', 'notNeeded'] as const;

export function PortfolioTable({ rows }: { rows: readonly PortfolioEntry[] }) {
  return (
    <>
      <InParts rows={rows} more={t('portfolio.more')}>
        {(shown) => (
          <table className="portfolio">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={`portfolio__${column}`}>
                    {t(`portfolio.column.${column}`)}
                    {column === 'agreement' && <ActivityNames />}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <PortfolioRow key={entry.agreementId} entry={entry} />
              ))}
            </tbody>
          </table>
        )}
      </InParts>
      <p className="portfolio__note">{t('portfolio.note')}</p>
    </>
  );
}

/** Each above its tiles. */
const ActivityNames = () => (
  <span className="tiles tiles--names" aria-hidden="true">
    {postCodeActivities.map((activity) => (
      <span key={activity} className="tile__name">
        {t(`epic.name.${activity}`)}
      </span>
    ))}
  </span>
);
