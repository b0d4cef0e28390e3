import { isTracking, projectTerms } from '../domain/agreements';
import { verdictFacts } from '../domain/epic';
import type { IssueId, ProjectId } from '../domain/ids';
import { projectOfAgreement } from './agreement-id';
import type { IndexedEpic, Outdated } from './ports/epic-index';
import type { EpicRecord } from './ports/epic-records';
import { projectBatch } from './project-batch';
import { projectEpics, type Projected, type ProjectionPorts } from './project-epics';
import { afterBatch, afterReadBack, type Run } from './repair-run';
import { sameJson } from './same-json';

export type OverPorts = ProjectionPorts & { remaining: () => number };

const perJob = 100;
const reportEvery = 5;
// A batch ends well before that.
const reserveMs = 60_000;

/**
 * Writes the index of every epic that search finds outdated, each once: pages shift while the index changes, and search
 * lags, so it is asked until it finds nothing but what was looked at. What was written and is found even then either
 * lags or was passed over in silence. `isOver`: nothing is left to do, or something else is agreed by now.
 */
export async function goOverIndex(
  ports: OverPorts,
  of: Outdated,
  before: Run,
  report: (run: Run) => Promise<void>,
): Promise<{ run: Run; isOver: boolean }> {
  // What could not be written: the app may see or edit it by now.
  const skipped = await ports.epicRecords.skipped(of.projectId);
  const tried = await projectEpics(ports, { issueIds: skipped });
  let run = afterBatch(before, skipped.length, tried, ports.now().toISOString());
  const looked = new Set(skipped);
  const written = new Set<IssueId>();
  let stillFound: IssueId[] = [];
  let pageToken: string | null = null;
  let batches = 0;
  for (let isNew = false; ;) {
    if (ports.remaining() < reserveMs) return { run, isOver: false };
    const { epics, next } = await ports.epicIndex.outdated(of, pageToken);
    const fresh = epics.filter(({ facts }) => !looked.has(facts.issueId));
    stillFound.push(...epics.map(({ facts }) => facts.issueId).filter((issueId) => written.has(issueId)));
    if (fresh.length > 0) {
      isNew = true;
      if (batches === 0) {
        const found = next === null ? fresh.length : await ports.epicIndex.countOutdated(of);
        run = { ...run, found: run.done + found };
      }
      const projected = await projectFound(ports, of, fresh);
      if (!projected) return { run, isOver: true };
      for (const { facts } of fresh) looked.add(facts.issueId);
      for (const issueId of projected) written.add(issueId);
      run = afterBatch(run, fresh.length, justWritten(projected.length), ports.now().toISOString());
      if (next !== null && batches % reportEvery === 0) await report(run);
      batches += 1;
    }
    pageToken = next;
    if (next !== null) continue;
    if (!isNew) break;
    isNew = false;
    stillFound = [];
  }

  const unread = [...new Set(stillFound)];
  for (let start = 0; start < unread.length; start += perJob) {
    if (ports.remaining() < reserveMs) return { run, isOver: false };
    run = afterReadBack(run, await projectEpics(ports, { issueIds: unread.slice(start, start + perJob) }));
  }
  return { run, isOver: true };
}

const justWritten = (written: number): Projected => ({ written, skipped: [], refused: 0 });

/** What it wrote, not read back; nothing where something else is agreed by now. */
async function projectFound(
  ports: OverPorts,
  { projectId, basis }: Outdated,
  found: readonly IndexedEpic[],
): Promise<IssueId[] | undefined> {
  const project = await ports.agreements.findProject(projectId);
  if (!isTracking(project) || ports.basisOf(projectTerms(project)) !== basis) return undefined;
  const records = await ports.epicRecords.findMany(found.map(({ facts }) => facts.issueId));
  const epics = await asTheyAre(ports, projectId, found, records);
  const { written, overtaken } = await projectBatch(ports, { project, epics, records }, async (values) => {
    await ports.epicIndex.writeUnread(values);
    return { unseen: [], refused: [] };
  });
  if (overtaken.length > 0) await ports.jobs.push({ kind: 'projectEpics', issueIds: overtaken });
  return written;
}

/**
 * Decisions come from storage, facts from search, which may be older than what an event's job has written already. Such
 * an epic looks unlike its record says it was last seen, and is read as it is. Where search is older than an edit that
 * no job has seen, that edit's job is yet to come.
 */
async function asTheyAre(
  { epicIndex, jobs }: OverPorts,
  projectId: ProjectId,
  found: readonly IndexedEpic[],
  records: ReadonlyMap<IssueId, EpicRecord>,
): Promise<IndexedEpic[]> {
  const isSure = ({ facts }: IndexedEpic) => {
    const epic = records.get(facts.issueId)?.epic;
    if (!epic) return true;
    return projectOfAgreement(epic.agreementId) === projectId && sameJson(epic.lastSeen, verdictFacts(facts));
  };
  const unsure = found.filter((one) => !isSure(one)).map(({ facts }) => facts.issueId);
  if (unsure.length === 0) return [...found];
  const { epics } = await epicIndex.load(unsure);
  const here = epics.filter(({ facts }) => facts.projectId === projectId);
  const isHere = new Set(here.map(({ facts }) => facts.issueId));
  const gone = unsure.filter((issueId) => !isHere.has(issueId));
  if (gone.length > 0) await jobs.push({ kind: 'projectEpics', issueIds: gone });
  return [...found.filter(isSure), ...here];
}
