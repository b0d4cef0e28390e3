import { isTracking, type ProjectAgreements } from '../domain/agreements';
import type { AgreementId, ProjectId } from '../domain/ids';
import { isOutdated, type Standing, standingsOf, type Summary } from '../domain/summary';
import { agreementIdOf } from './agreement-id';
import type { Job } from './ports/job';
import type { JobPorts } from './ports/job-ports';
import { sameJson } from './same-json';

type SummaryPorts = Pick<JobPorts, 'agreements' | 'countEpics' | 'now' | 'projectPlace' | 'summaries'>;
type Summarise = Omit<Extract<Job, { kind: 'summarise' }>, 'kind'>;
type Counts = ReadonlyMap<AgreementId, Summary['counts']>;

/** One project's trouble is not the others': all have their turn before the job fails and comes again. */
export async function summariseProjects(
  ports: SummaryPorts,
  { projectIds, asked }: Summarise,
): Promise<void> {
  const failures: unknown[] = [];
  for (const projectId of projectIds) {
    try {
      await summariseProject(ports, projectId, asked);
    } catch (cause) {
      failures.push(cause);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function summariseProject(ports: SummaryPorts, projectId: ProjectId, asked?: true): Promise<void> {
  const { agreements, summaries, now } = ports;
  const before = await agreements.findProject(projectId);
  if (asked && !(await isToCount(ports, before))) return;
  const counts = await countsOf(ports, before);
  // Counting takes a moment: what was changed or erased meanwhile must not come back.
  const project = await agreements.findProject(projectId);
  const standings = project.default.version > 0 ? standingsOf(project) : [];
  const at = now().toISOString();
  for (const standing of standings) {
    const next: Summary = { ...standing, counts: counts.get(standing.agreementId) ?? null };
    if (asked || !saysTheSame(await summaries.find(standing.agreementId), next))
      await summaries.set(next, at);
  }
  const listed = new Set(standings.map(({ agreementId }) => agreementId));
  for (let number = 0; number <= project.default.othersEver; number += 1) {
    const id = agreementIdOf(projectId, number);
    if (!listed.has(id)) await summaries.forget(id);
  }
}

/** A write costs twenty times what a read does, and on most days nothing changed. */
const saysTheSame = (stored: Summary | undefined, next: Summary): boolean =>
  stored !== undefined && sameJson(withoutMoment(stored), withoutMoment(next));

const withoutMoment = ({ counts, ...standing }: Summary) => ({
  ...standing,
  counts: counts && { ...counts, at: '' },
});

/** Several people may have asked since. */
async function isToCount({ summaries, now }: SummaryPorts, project: ProjectAgreements): Promise<boolean> {
  const found = await Promise.all(standingsOf(project).map(({ agreementId }) => summaries.find(agreementId)));
  return found.some((summary) => summary === undefined || isOutdated(summary, now()));
}

async function countsOf(ports: SummaryPorts, project: ProjectAgreements): Promise<Counts> {
  // Where the app sees no such project Jira refuses to search in it.
  if (!isTracking(project) || !(await ports.projectPlace(project.default.projectId))) return new Map();
  const tracking = standingsOf(project).filter(({ trackingSince }) => trackingSince !== null);
  const counted = tracking.map(async (standing: Standing): Promise<[AgreementId, Summary['counts']]> => [
    standing.agreementId,
    { ...(await ports.countEpics(standing)), at: ports.now().toISOString() },
  ]);
  return new Map(await Promise.all(counted));
}
