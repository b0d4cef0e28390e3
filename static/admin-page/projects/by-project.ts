import type { SiteAgreement } from '../../../src/contract';
import type { Progress } from '../../../src/domain/summary';

export type ProjectRow = Pick<SiteAgreement, 'project' | 'index'> & {
  agreements: number;
  /** The furthest that one of them is. */
  progress: Progress;
  tracked: number | null;
};

const order: readonly Progress[] = ['noLeads', 'answering', 'agreed', 'tracking'];
const furthest = (one: Progress, other: Progress): Progress =>
  order.indexOf(one) > order.indexOf(other) ? one : other;
const sum = (one: number | null, other: number | null): number | null =>
  one === null ? other : one + (other ?? 0);

/** One line for each project, by name. */
export function byProject(agreements: readonly SiteAgreement[]): ProjectRow[] {
  const rows = new Map<string, ProjectRow>();
  for (const { project, index, progress, tracked } of agreements) {
    const row = rows.get(project.id);
    rows.set(project.id, {
      project,
      index,
      agreements: (row?.agreements ?? 0) + 1,
      progress: row ? furthest(row.progress, progress) : progress,
      tracked: sum(row?.tracked ?? null, tracked),
    });
  }
  return [...rows.values()].sort((a, b) => a.project.name.localeCompare(b.project.name));
}

/** What an administrator has to look after; `null`: the app is not at work there. */
export type IndexState = 'running' | 'trouble' | 'fine';

export function indexState({ index }: Pick<ProjectRow, 'index'>): IndexState | null {
  if (!index) return null;
  if (index.isLate || index.failed + index.skipped > 0) return 'trouble';
  return index.runningSince !== null || index.endedAt === null ? 'running' : 'fine';
}
