import { isTracking } from '../domain/agreements';
import type { IssueId, ProjectId } from '../domain/ids';
import type { IndexedEpic, JobPorts } from './ports';
import { type BatchPorts, projectBatch } from './project-batch';

export type ProjectionPorts = BatchPorts & Pick<JobPorts, 'agreements' | 'jobs'>;

/** Brings the index of these issues up to date, whatever they are now: tracked, moved away, or no epic any more. */
export async function projectEpics(
  ports: ProjectionPorts,
  { issueIds }: { issueIds: readonly IssueId[] },
): Promise<{ skipped: IssueId[] }> {
  const { epics, others } = await ports.epicIndex.load(issueIds);
  for (const issueId of others) await ports.epicIndex.remove(issueId);
  await settleUnseen(
    ports,
    issueIds,
    epics.map(({ facts }) => facts.issueId),
  );
  const skipped: IssueId[] = [];
  for (const [projectId, found] of byProject(epics)) {
    skipped.push(...(await projectOne(ports, projectId, found)));
  }
  return { skipped };
}

/** Deleted, or hidden from the app: there is no index to write, so nothing is owed. */
async function settleUnseen(
  { epicRecords }: ProjectionPorts,
  issueIds: readonly IssueId[],
  seen: readonly IssueId[],
): Promise<void> {
  const unseen = issueIds.filter((issueId) => !seen.includes(issueId));
  for (const { epic, pending } of (await epicRecords.findMany(unseen)).values()) {
    if (pending) await epicRecords.settle(epic);
  }
}

async function projectOne(
  ports: ProjectionPorts,
  projectId: ProjectId,
  found: readonly IndexedEpic[],
): Promise<IssueId[]> {
  const project = await ports.agreements.findProject(projectId);
  if (!isTracking(project)) {
    // It came here with an epic that was moved or cloned from a project where tracking has started.
    const carrying = found.filter(({ property }) => property !== undefined);
    for (const { facts } of carrying) await ports.epicIndex.remove(facts.issueId);
    return [];
  }
  const { skipped, overtaken } = await projectBatch(ports, project, found);
  if (overtaken.length > 0) await ports.jobs.push({ kind: 'projectEpics', issueIds: overtaken });
  return skipped;
}

function byProject(epics: readonly IndexedEpic[]): Map<ProjectId, IndexedEpic[]> {
  const groups = new Map<ProjectId, IndexedEpic[]>();
  for (const epic of epics) {
    const { projectId } = epic.facts;
    groups.set(projectId, [...(groups.get(projectId) ?? []), epic]);
  }
  return groups;
}
