import type { PortfolioEntry } from '../../../src/contract';
import { leadsOf } from '../../../src/domain/leads';
import { progressOf } from '../../../src/domain/summary';
import { PersonName } from '../../shared/people/person-name';
import { t } from '../../shared/texts/text';
import { openMatrix } from '../frame/go-to-project';
import { CountedCells } from './counted-cells';
import { PostCodeTiles } from './post-code-tiles';

/** One agreement: who leads it, what is agreed, and in numbers of epics what is not. */
export function PortfolioRow({ entry }: { entry: PortfolioEntry }) {
  const { project, name, leads, agreementId } = entry;
  const progress = progressOf(entry);
  return (
    <tr className={`portfolio__row portfolio__row--${progress}`}>
      <th scope="row" className="portfolio__team">
        <button
          type="button"
          className="portfolio__project"
          onClick={() => {
            openMatrix({ projectKey: project.key, agreementId });
          }}
        >
          {project.name}
          {name !== null && <span className="portfolio__name">{name}</span>}
        </button>
        <span className="portfolio__leads">
          {leadsOf(leads).length === 0 && t('portfolio.noLeads')}
          {leadsOf(leads).map((accountId) => (
            <PersonName key={accountId} accountId={accountId} />
          ))}
        </span>
      </th>
      <td className="portfolio__agreement" data-label={t('portfolio.column.agreement')}>
        <PostCodeTiles postCode={entry.postCode} />
      </td>
      {progress === 'tracking' ? (
        <CountedCells entry={entry} />
      ) : (
        <td colSpan={3} className="portfolio__untracked">
          <span className="portfolio__stage">{t(`portfolio.progress.${progress}`)}</span>
        </td>
      )}
    </tr>
  );
}
