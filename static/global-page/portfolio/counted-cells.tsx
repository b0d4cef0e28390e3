import type { PortfolioEntry } from '../../../src/contract';
import { countedJql } from '../../../src/contract/ownership-jql';
import { t, tCount } from '../../shared/texts/text';
import { searchPath, SiteLink } from '../frame/site-link';
import { GapsPicture } from './gaps-picture';
import { NotNeededPicture } from './not-needed-picture';

/** What Jira counted where tracking runs. Every number leads to those epics that Jira shows the reader. */
export function CountedCells({ entry }: { entry: PortfolioEntry }) {
  const { counts } = entry;
  if (!counts) {
    return (
      <td colSpan={3} className="portfolio__untracked">
        {t('portfolio.notCounted')}
      </td>
    );
  }
  return (
    <>
      <td className="portfolio__gaps" data-label={t('portfolio.column.gaps')}>
        <GapsPicture entry={entry} counts={counts} />
      </td>
      <td className="portfolio__dueSoon" data-label={t('portfolio.column.dueSoon')}>
        {counts.dueSoon > 0 ? (
          <SiteLink
            path={searchPath(countedJql.dueSoon(entry))}
            className="portfolio__due"
            label={tCount('portfolio.dueSoon', counts.dueSoon)}
          >
            {counts.dueSoon}
          </SiteLink>
        ) : (
          <span className="portfolio__nothing">0</span>
        )}
      </td>
      <td className="portfolio__notNeeded" data-label={t('portfolio.column.notNeeded')}>
        <NotNeededPicture entry={entry} counts={counts} />
      </td>
    </>
  );
}
