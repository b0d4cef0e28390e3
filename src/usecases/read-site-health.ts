import type { Input, SiteHealthPage } from '../contract';
import { progressOf } from '../domain/summary';
import type { Caller } from './ports/caller';
import type { Health } from './ports/health';
import type { Ports } from './ports/operation-ports';
import { requireSiteAdministrator } from './site-administrator';

type SitePorts = Pick<Ports, 'access' | 'healths' | 'now' | 'projects' | 'summaries'>;

/** Where the app is in use, and how its index is doing there. Nobody's name, and no epic. */
export async function readSiteHealth(
  { access, healths, now, projects, summaries }: SitePorts,
  _caller: Caller,
  { cursor }: Input<'readSiteHealth'>,
): Promise<SiteHealthPage> {
  await requireSiteAdministrator({ access });
  const page = await summaries.page(cursor);
  const projectIds = [...new Set(page.found.map(({ projectId }) => projectId))];
  const [listed, known] = await Promise.all([projects.listed(projectIds), healths.findMany(projectIds)]);
  return {
    agreements: page.found.flatMap((summary) => {
      const project = listed.get(summary.projectId);
      if (!project) return [];
      return [
        {
          agreementId: summary.agreementId,
          project,
          name: summary.name,
          progress: progressOf(summary),
          tracked: summary.counts?.tracked ?? null,
          index: indexOf(known.get(summary.projectId), now()),
        },
      ];
    }),
    cursor: page.cursor,
  };
}

const lateMs = 2 * 24 * 3_600_000;

function indexOf(health: Health | undefined, now: Date): SiteHealthPage['agreements'][number]['index'] {
  if (!health) return null;
  const { lastRun, running } = health;
  const lastHeardOf = running?.at ?? lastRun?.endedAt;
  return {
    runningSince: running?.startedAt ?? null,
    isLate: lastHeardOf !== undefined && now.getTime() - Date.parse(lastHeardOf) > lateMs,
    endedAt: lastRun?.endedAt ?? null,
    failed: lastRun?.failed ?? 0,
    skipped: lastRun?.skipped.count ?? 0,
  };
}
