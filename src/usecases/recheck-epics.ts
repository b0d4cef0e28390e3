import type { Agreement } from '../domain/agreement';
import { allOf } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { IssueId } from '../domain/ids';
import type { JobPorts } from './ports';

const perJob = 50;
const hourMs = 3_600_000;
// Days begin in the east, up to 14 hours before they do in UTC.
const eastMs = 14 * hourMs;

/**
 * The hourly round: epics whose verdict changes by the day, epics whose index was not written after they changed, and
 * once a day each project, for whatever got lost on the way: an event of Jira's that never came too. What turns out to
 * be the same is not written.
 */
export async function recheckEpics({
  now,
  agreements,
  epicRecords,
  epicIndex,
  jobs,
}: Pick<JobPorts, 'now' | 'agreements' | 'epicRecords' | 'epicIndex' | 'jobs'>): Promise<void> {
  const east = new Date(now().getTime() + eastMs).toISOString().slice(0, 10);
  const [due, pending, tracked] = await Promise.all([
    epicIndex.due(east),
    epicRecords.pending(),
    agreements.trackedProjects(),
  ]);
  const newDay = tracked.filter((project) => allOf(project).some((agreement) => hasNewDay(agreement, now())));
  const touched: IssueId[] = [];
  const projectIds = newDay.map((project) => project.default.projectId);
  for (const projectId of projectIds) touched.push(...(await epicIndex.touched(projectId)));
  const issueIds: IssueId[] = [...new Set([...due, ...pending, ...touched])];
  for (let start = 0; start < issueIds.length; start += perJob) {
    await jobs.push({ kind: 'projectEpics', issueIds: issueIds.slice(start, start + perJob) });
  }
  for (const projectId of projectIds) {
    await jobs.push({ kind: 'repairProject', projectId });
  }
}

/** The day began within the last hour. A round that comes late leaves this to the next day. */
export const hasNewDay = ({ settings: { timeZone } }: Pick<Agreement, 'settings'>, now: Date): boolean =>
  today(now, timeZone) !== today(new Date(now.getTime() - hourMs), timeZone);
