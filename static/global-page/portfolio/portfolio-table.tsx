import { useState } from 'react';
import type { PortfolioEntry } from '../../../src/contract';
import { postCodeActivities } from '../../../src/domain/activity';
import { t } from '../../shared/texts/text';
import { PlainButton } from '../../shared/ui/plain-button';
import { PortfolioRow } from './portfolio-row';
import './portfolio-table.css';

const atOnce = 100;
const columns = ['team', 'agreement', 'gaps', 'dueSoon', 'notNeeded'] as const;

export function PortfolioTable({ rows }: { rows: readonly PortfolioEntry[] }) {
  const [shown, setShown] = useState(atOnce);
  return (
    <>
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
          {rows.slice(0, shown).map((entry) => (
            <PortfolioRow key={entry.agreementId} entry={entry} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <PlainButton
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {t('portfolio.more')}
        </PlainButton>
      )}
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
