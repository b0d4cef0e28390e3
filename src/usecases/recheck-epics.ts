import type { IssueId } from '../domain/ids';
import type { JobPorts } from './ports';

const perJob = 50;

/**
 * The hourly round: epics whose verdict changes by the day, and epics whose index was not written after they changed.
 * Days begin in the east: up to 14 hours before they do in UTC. What is not yet due somewhere is computed to be the
 * same, and not written.
 */
export async function recheckEpics({
  now,
  epicRecords,
  epicIndex,
  jobs,
}: Pick<JobPorts, 'now' | 'epicRecords' | 'epicIndex' | 'jobs'>): Promise<void> {
  const east = new Date(now().getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const [due, pending] = [await epicIndex.due(east), await epicRecords.pending()];
  const issueIds: IssueId[] = [...new Set([...due, ...pending])];
  for (let start = 0; start < issueIds.length; start += perJob) {
    await jobs.push({ kind: 'projectEpics', issueIds: issueIds.slice(start, start + perJob) });
  }
}
