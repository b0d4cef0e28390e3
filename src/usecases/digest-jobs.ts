import type { AccountId, AgreementId } from '../domain/ids';
import type { Whose } from './ports/choices';
import type { Job } from './ports/job';

// Each is asked about a few epics; what all of an agreement's are made of is read once per job.
const readersPerJob = 20;

export function digestJobs(due: readonly Whose[]): Job[] {
  const readers = new Map<AgreementId, AccountId[]>();
  for (const { accountId, agreementId } of due) {
    readers.set(agreementId, [...(readers.get(agreementId) ?? []), accountId]);
  }
  const jobs: Job[] = [];
  for (const [agreementId, all] of readers) {
    for (let start = 0; start < all.length; start += readersPerJob) {
      jobs.push({ kind: 'sendDigests', agreementId, to: all.slice(start, start + readersPerJob) });
    }
  }
  return jobs;
}
