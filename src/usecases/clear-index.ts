import type { ProjectAgreements } from '../domain/agreements';
import type { Health } from './ports/health';
import type { JobPorts } from './ports/job-ports';
import { ended, newRun, withSkipped } from './repair-run';

/**
 * Nothing is tracked in the project any more: the index leaves all issues that carry it. Since when they were tracked
 * stays on record. Search lags, so what still seems to carry it is looked at.
 */
export async function clearIndex(
  { epicIndex, healths, now, projectPlace }: Pick<JobPorts, 'epicIndex' | 'healths' | 'now' | 'projectPlace'>,
  { default: { projectId, version } }: ProjectAgreements,
  health: Health,
): Promise<void> {
  const run = newRun(now().toISOString());
  // Where the app sees no such project Jira refuses to search in it.
  const isThere = (await projectPlace(projectId)) !== undefined;
  // Deleted with all that was agreed, or never in use: unlike one that is archived it does not come back.
  if (!isThere && version === 0) return healths.forget(projectId);
  const carrying = isThere ? await epicIndex.carrying(projectId) : [];
  await epicIndex.remove(carrying);
  const left = carrying.length === 0 ? [] : await epicIndex.carrying(projectId);
  const { epics, others } = await epicIndex.load(left);
  const kept = [
    ...epics.flatMap(({ facts, property }) => (property === undefined ? [] : [facts.issueId])),
    ...others,
  ];
  if (isThere && kept.length === 0) return healths.forget(projectId);
  await healths.set(projectId, {
    ...health,
    basis: null,
    running: null,
    lastRun: {
      ...ended(run, now().toISOString()),
      written: carrying.length - kept.length,
      failed: kept.length,
      skipped: withSkipped(run.skipped, kept),
    },
  });
}
