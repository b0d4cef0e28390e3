import type { PortfolioEntry } from '../../../src/contract';
import { countedJql } from '../../../src/contract/ownership-jql';
import type { EpicCounts } from '../../../src/domain/summary';
import { SeverityIcon } from '../../shared/epic/status-icon';
import { tCount } from '../../shared/texts/text';
import { searchPath, SiteLink } from '../frame/site-link';
import { StackedBar } from '../ui/stacked-bar';

/** The tracked epics as a bar, those with a gap in front. */
export function GapsPicture({ entry, counts }: { entry: PortfolioEntry; counts: EpicCounts }) {
  const { tracked, critical, warning } = counts;
  return (
    <span className="gaps">
      <StackedBar
        of={tracked}
        parts={[
          { kind: 'critical', count: critical },
          { kind: 'warning', count: warning },
          { kind: 'calm', count: Math.max(0, tracked - critical - warning) },
        ]}
      />
      <span className="gaps__numbers">
        {(['critical', 'warning'] as const)
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <SiteLink
              key={severity}
              path={searchPath(countedJql[severity](entry))}
              className={`gaps__number gaps__number--${severity}`}
            >
              <SeverityIcon severity={severity} />
              {tCount(`portfolio.${severity}`, counts[severity])}
            </SiteLink>
          ))}
        <SiteLink path={searchPath(countedJql.tracked(entry))} className="gaps__number gaps__number--all">
          {tCount(critical + warning > 0 ? 'portfolio.ofTracked' : 'portfolio.noGaps', tracked)}
        </SiteLink>
      </span>
    </span>
  );
}
