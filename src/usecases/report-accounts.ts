import type { Job } from './ports/job';
import type { JobPorts } from './ports/job-ports';

type ReportPorts = Pick<JobPorts, 'accounts' | 'jobs' | 'now' | 'personalData' | 'remaining'>;
type Report = Omit<Extract<Job, { kind: 'reportAccounts' }>, 'kind'>;

const reserveMs = 30_000;

/**
 * Tells Atlassian of every account whose id is stored, each once, and has those forgotten that were closed. A report
 * that breaks off is made again as a whole: the week counts from where the last whole one began.
 */
export async function reportAccounts(ports: ReportPorts, { goingOn }: Report): Promise<void> {
  const { accounts, jobs, now, personalData, remaining } = ports;
  const startedAt = goingOn?.startedAt ?? now().toISOString();
  let cursor = goingOn?.cursor;
  let last = goingOn?.last;
  do {
    const page = await accounts.page(cursor);
    const fresh = page.records.filter(({ accountId }, index) =>
      index === 0 ? accountId !== last : accountId !== page.records[index - 1]?.accountId,
    );
    if (fresh.length > 0) {
      const closed = await personalData.report(fresh);
      if (closed.length > 0) await jobs.push({ kind: 'forgetAccounts', accountIds: closed });
    }
    ({ cursor } = page);
    last = page.records.at(-1)?.accountId ?? last;
    if (cursor !== undefined && last !== undefined && remaining() < reserveMs) {
      await jobs.push({ kind: 'reportAccounts', goingOn: { startedAt, cursor, last } });
      return;
    }
  } while (cursor !== undefined);
  await personalData.markReported(startedAt);
}
