import { isTracking } from '../domain/agreements';
import type { IssueId, ProjectId } from '../domain/ids';
import type { IndexedEpic } from './ports/epic-index';
import type { JobPorts } from './ports/job-ports';
import { type BatchPorts, projectBatch } from './project-batch';

export type ProjectionPorts = BatchPorts & Pick<JobPorts, 'agreements' | 'jobs'>;
export type Projected = { written: number; skipped: IssueId[]; refused: number };

/** Brings the index of these issues up to date, whatever they are now: tracked, moved away, or no epic any more. */
export async function projectEpics(
  ports: ProjectionPorts,
  { issueIds }: { issueIds: readonly IssueId[] },
): Promise<Projected> {
  const { epics, others } = await ports.epicIndex.load(issueIds);
  await ports.epicIndex.remove(others);
  const seen = new Set(epics.map(({ facts }) => facts.issueId));
  const unseen = issueIds.filter((issueId) => !seen.has(issueId) && !others.includes(issueId));
  const hidden = await settleWithoutIndex(ports, unseen, 'skipped');
  await settleWithoutIndex(ports, others, 'done');
  const results: Projected[] = [];
  for (const [projectId, found] of byProject(epics)) results.push(await projectOne(ports, projectId, found));
  return {
    written: results.reduce((sum, { written }) => sum + written, 0),
    skipped: [...hidden, ...results.flatMap(({ skipped }) => skipped)],
    refused: results.reduce((sum, { refused }) => sum + refused, 0),
  };
}

/** There is no index to write: hidden from the app or deleted, no epic, or where nothing is tracked. */
async function settleWithoutIndex(
  { epicRecords }: ProjectionPorts,
  issueIds: readonly IssueId[],
  as: 'done' | 'skipped',
): Promise<IssueId[]> {
  const records = await epicRecords.findManyToSettle(issueIds);
  for (const record of records.values()) {
    if (record.outbox === 'pending')
      await epicRecords.settle(record, { lastSeen: record.epic.lastSeen, outbox: as });
  }
  return [...records.keys()];
}

async function projectOne(
  ports: ProjectionPorts,
  projectId: ProjectId,
  found: readonly IndexedEpic[],
): Promise<Projected> {
  const project = await ports.agreements.findProject(projectId);
  if (!isTracking(project)) {
    // It came here with an epic that was moved or cloned from where tracking has started, or tracking has stopped.
    const carrying = found.filter(({ property }) => property !== undefined);
    await ports.epicIndex.remove(carrying.map(({ facts }) => facts.issueId));
    await settleWithoutIndex(
      ports,
      found.map(({ facts }) => facts.issueId),
      'done',
    );
    return { written: 0, skipped: [], refused: 0 };
  }
  const records = await ports.epicRecords.findManyToSettle(found.map(({ facts }) => facts.issueId));
  const { written, unseen, refused, overtaken } = await projectBatch(
    ports,
    { project, epics: found, records },
    ports.epicIndex.write,
  );
  if (overtaken.length > 0) await ports.jobs.push({ kind: 'projectEpics', issueIds: overtaken });
  return { written: written.length, skipped: [...unseen, ...refused], refused: refused.length };
}

function byProject(epics: readonly IndexedEpic[]): Map<ProjectId, IndexedEpic[]> {
  const groups = new Map<ProjectId, IndexedEpic[]>();
  for (const epic of epics) {
    const { projectId } = epic.facts;
    groups.set(projectId, [...(groups.get(projectId) ?? []), epic]);
  }
  return groups;
}
