import type { Input, PortfolioEntry, PortfolioPage } from '../contract';
import { isOnIn } from '../domain/site-settings';
import { isOutdated } from '../domain/summary';
import type { Caller } from './ports/caller';
import type { Job } from './ports/job';
import type { Ports } from './ports/operation-ports';

type PortfolioPorts = Pick<Ports, 'jobs' | 'now' | 'projects' | 'siteSettings' | 'summaries'>;

// The queue takes 500 events a minute, for everybody; a job ends long before its time is over.
const projectsPerJob = 25;

/** From one small record each. Numbers that have grown old are shown, and counted anew for the next look. */
export async function readPortfolio(
  { jobs, now, projects, siteSettings, summaries }: PortfolioPorts,
  _caller: Caller,
  { cursor }: Input<'readPortfolio'>,
): Promise<PortfolioPage> {
  const [page, { settings }] = await Promise.all([summaries.page(cursor), siteSettings.find()]);
  const projectIds = [...new Set(page.found.map(({ projectId }) => projectId))].filter((projectId) =>
    isOnIn(settings.whereOn, projectId),
  );
  const visible = await projects.visible(projectIds);
  const agreements = page.found.flatMap((summary): PortfolioEntry[] => {
    const project = visible.get(summary.projectId);
    return project ? [{ ...summary, project }] : [];
  });
  const outdated = agreements.filter((entry) => isOutdated(entry, now()));
  const toCount = [...new Set(outdated.map(({ projectId }) => projectId))];
  const counting: Job[] = [];
  for (let start = 0; start < toCount.length; start += projectsPerJob) {
    counting.push({
      kind: 'summarise',
      projectIds: toCount.slice(start, start + projectsPerJob),
      asked: true,
    });
  }
  if (counting.length > 0) await jobs.push(...counting);
  return { agreements, cursor: page.cursor, counting: counting.length > 0 };
}
