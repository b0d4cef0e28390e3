import type { PortfolioEntry } from '../../../src/contract';
import { countedJql } from '../../../src/contract/ownership-jql';
import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicCounts } from '../../../src/domain/summary';
import { t, tCount } from '../../shared/texts/text';
import { searchPath, SiteLink } from '../frame/site-link';
import { notNeededShare } from './portfolio-rows';

/** How much of the work was answered "not needed": in all, and a bar for each of the three. */
export function NotNeededPicture({ entry, counts }: { entry: PortfolioEntry; counts: EpicCounts }) {
  return (
    <span className="not-needed">
      <span className="not-needed__share">{t('portfolio.percent', { share: notNeededShare(entry) })}</span>
      <span className="not-needed__bars">
        {postCodeActivities.map((activity) => (
          <SiteLink
            key={activity}
            path={searchPath(countedJql.notNeeded(entry, activity))}
            className="not-needed__bar"
            label={tCount(`portfolio.notNeeded.${activity}`, counts.notNeeded[activity])}
          >
            <span
              className="not-needed__part"
              style={{
                height: `${String(Math.min(1, counts.notNeeded[activity] / Math.max(1, counts.tracked)) * 100)}%`,
              }}
            />
          </SiteLink>
        ))}
      </span>
    </span>
  );
}
