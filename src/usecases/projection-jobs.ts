import type { IssueId } from '../domain/ids';
import type { Job } from './ports/job';

const perJob = 100;

/** So many epics that each job ends soon: what people decide meanwhile waits behind it. */
export function projectionJobs(issueIds: readonly IssueId[]): Job[] {
  const jobs: Job[] = [];
  for (let start = 0; start < issueIds.length; start += perJob) {
    jobs.push({ kind: 'projectEpics', issueIds: issueIds.slice(start, start + perJob) });
  }
  return jobs;
}
