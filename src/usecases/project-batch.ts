import type { OwnershipProperty } from '../contract';
import type { Agreement } from '../domain/agreement';
import { agreementOfEpic, type ProjectAgreements, projectTerms } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { Epic } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import type { IssueId } from '../domain/ids';
import { termsOf } from '../domain/terms';
import { hasMovedSince } from '../domain/tracking';
import { epicUnder } from './epic-under';
import { ownershipProperty } from './ownership-property';
import type { IndexValues, IndexedEpic, Unwritten } from './ports/epic-index';
import type { EpicRecord, Settled } from './ports/epic-records';
import type { JobPorts } from './ports/job-ports';
import { sameJson } from './same-json';
import { someAtOnce } from './some-at-once';

export type BatchPorts = Pick<JobPorts, 'now' | 'epicRecords' | 'epicIndex' | 'basisOf'>;
export type BatchResult = Unwritten & {
  written: IssueId[];
  /** Changed by someone while this ran: to be projected again. */
  overtaken: IssueId[];
};

/** Epics of one project, with what is stored of them. */
type Batch = {
  project: ProjectAgreements;
  epics: readonly IndexedEpic[];
  records: ReadonlyMap<IssueId, EpicRecord>;
};

const atOnce = 20;

type Standing = IndexedEpic & { agreement: Agreement; epic: Epic; record: EpicRecord | undefined };

/** Writes the index of some epics of one project from what stands now, where it says something else. */
export async function projectBatch(
  ports: BatchPorts,
  { project, epics, records }: Batch,
  write: (values: IndexValues) => Promise<Unwritten>,
): Promise<BatchResult> {
  const stood = await someAtOnce(epics, atOnce, (one) =>
    stand(ports, agreementOfEpic(project, one.facts), one, records.get(one.facts.issueId)),
  );
  const standings = stood.flatMap((standing) => standing ?? []);
  const values = changedValues(ports, project, standings);
  const unwritten = await write(values);

  const skipped = new Set([...unwritten.unseen, ...unwritten.refused]);
  const owed = standings.flatMap(({ epic: { issueId, lastSeen }, record }) => {
    const now: Settled = { lastSeen, outbox: skipped.has(issueId) ? 'skipped' : 'done' };
    return record && isOutdated(record, now) ? [{ record, now }] : [];
  });
  const settled = await someAtOnce(owed, atOnce, ({ record, now }) => ports.epicRecords.settle(record, now));
  return {
    ...unwritten,
    written: [...values.keys()].filter((issueId) => !skipped.has(issueId)),
    overtaken: [
      ...epics.flatMap(({ facts }, index) => (stood[index] ? [] : [facts.issueId])),
      ...owed.flatMap(({ record }, index) => (settled[index] ? [] : [record.epic.issueId])),
    ],
  };
}

/** Stores that an epic is tracked from now on. Nothing comes back when someone changed its record meanwhile. */
async function stand(
  { epicRecords, epicIndex, now }: BatchPorts,
  agreement: Agreement,
  { facts, property }: IndexedEpic,
  record: EpicRecord | undefined,
): Promise<Standing | undefined> {
  const known = epicUnder(agreement, facts, record?.epic);
  const mayHaveLeft =
    known.trackedSince === null && agreement.tracking && hasMovedSince(facts, agreement.tracking.startedAt);
  const epic = mayHaveLeft
    ? epicUnder(agreement, facts, record?.epic, await epicIndex.moves(facts.issueId))
    : known;
  const isKnown = epic.trackedSince === null || isRecorded(epic, record);
  if (isKnown) return { facts, property, agreement, epic, record };
  const tracked = await epicRecords.track(epic, record, now().toISOString());
  return tracked && { facts, property, agreement, epic: tracked.epic, record: tracked };
}

const isOutdated = ({ outbox, epic }: EpicRecord, now: Settled): boolean =>
  outbox !== now.outbox || !sameJson(epic.lastSeen, now.lastSeen);

const isRecorded = (epic: Epic, record: EpicRecord | undefined): boolean =>
  record?.epic.agreementId === epic.agreementId && record.epic.trackedSince === epic.trackedSince;

function changedValues(
  { basisOf, now }: BatchPorts,
  project: ProjectAgreements,
  standings: readonly Standing[],
): ReadonlyMap<IssueId, OwnershipProperty> {
  const basis = basisOf(projectTerms(project));
  const moment = now();
  const changed = new Map<IssueId, OwnershipProperty>();
  for (const { facts, property, agreement, epic } of standings) {
    const terms = termsOf(agreement);
    const { decisions, trackedSince } = epic;
    const day = today(moment, terms.settings.timeZone);
    const verdict = epicVerdict({ facts, decisions, trackedSince, terms, today: day });
    const value = ownershipProperty(verdict, epic, terms, basis);
    if (!sameJson(property, value)) changed.set(facts.issueId, value);
  }
  return changed;
}
