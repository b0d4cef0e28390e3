import type { ExportedAgreement, ExportedChange, ExportedEpic, ExportPosition } from '../contract';
import type { Agreement } from '../domain/agreement';
import { agreementById, allOf, type ProjectAgreements } from '../domain/agreements';
import { AppError } from './app-error';
import { changeView } from './change-view';
import type { Ports } from './ports/operation-ports';
import type { Page } from './ports/page';
import { agreementSeenBy } from './views';

export type ExportPorts = Pick<Ports, 'now' | 'agreements' | 'epicRecords' | 'changes' | 'epics'>;
export type Exported = {
  agreements: ExportedAgreement[];
  epics: ExportedEpic[];
  history: ExportedChange[];
  characters: number;
  next: ExportPosition | null;
};

/** What stands at one position and fits, at least one thing of it, and where it goes on. */
export async function exportStep(
  ports: ExportPorts,
  project: ProjectAgreements,
  position: ExportPosition,
  room: number,
): Promise<Exported> {
  const nothing = { agreements: [], epics: [], history: [] };
  if (position.stage === 'agreements') {
    const listed = allOf(project).slice(position.skip);
    const { taken, characters } = fitting(
      listed.map((agreement) => [exportedAgreement(project, agreement)]),
      room,
    );
    const isAll = taken.length === listed.length;
    return {
      ...nothing,
      agreements: taken.flat(),
      characters,
      next: isAll ? after(project, 'agreements') : { ...position, skip: position.skip + taken.length },
    };
  }
  const agreement = agreementById(project, position.of);
  if (!agreement) throw new AppError('BAD_INPUT', { field: 'cursor' });
  const read =
    position.stage === 'epics'
      ? await epicsAt(ports, agreement, position.page)
      : await historyAt(ports, agreement, position.page);
  const left = read.found.slice(position.skip);
  const { taken, characters } = fitting(left, room);
  return {
    ...nothing,
    epics: taken.flat().flatMap(({ epic }) => epic ?? []),
    history: taken.flat().flatMap(({ change }) => change ?? []),
    characters,
    next:
      taken.length < left.length
        ? { ...position, skip: position.skip + taken.length }
        : read.cursor === null
          ? after(project, position.stage, position.of)
          : { stage: position.stage, of: position.of, page: read.cursor, skip: 0 },
  };
}

type Told = { epic?: ExportedEpic; change?: ExportedChange };

/** Nothing stands for what the caller can't see, so that a place in the page stays the same. */
async function epicsAt(
  { epicRecords, epics }: ExportPorts,
  { id }: Agreement,
  cursor: string | undefined,
): Promise<Page<Told[]>> {
  const page = await epicRecords.page(id, cursor);
  const keys = await epics.visibleKeys(page.found.map(({ issueId }) => issueId));
  const found = page.found.map(({ issueId, trackedSince, decisions }): Told[] => {
    const key = keys.get(issueId);
    return key === undefined ? [] : [{ epic: { key, agreementId: id, trackedSince, decisions } }];
  });
  return { found, cursor: page.cursor };
}

async function historyAt(
  { changes, epics }: ExportPorts,
  agreement: Agreement,
  cursor: string | undefined,
): Promise<Page<Told[]>> {
  const page = await changes.page(agreement.id, cursor);
  const issueIds = new Set(page.found.flatMap(({ issueId }) => issueId ?? []));
  const keys = await epics.visibleKeys([...issueIds]);
  const found = page.found.map((each) =>
    changeView(agreement, each, null, keys).map(({ issueId: _issueId, ...change }): Told => ({ change })),
  );
  return { found, cursor: page.cursor };
}

function exportedAgreement(project: ProjectAgreements, agreement: Agreement): ExportedAgreement {
  const { id, scoped, leads, soleSide, roles, activities, proposals, review, absences, tracking } =
    agreementSeenBy(null, project, agreement);
  const { settings } = agreement;
  return {
    id,
    scoped,
    leads,
    soleSide,
    roles,
    activities,
    proposals,
    review,
    absences,
    tracking,
    settings,
  };
}

/** The agreements come first, then the epics of each, then their history. */
function after(
  project: ProjectAgreements,
  stage: ExportPosition['stage'],
  of?: Agreement['id'],
): ExportPosition | null {
  const ids = allOf(project).map(({ id }) => id);
  const place = of === undefined ? ids.length : ids.indexOf(of) + 1;
  const next = ids[place];
  if (stage !== 'agreements' && next !== undefined) return { stage, of: next, skip: 0 };
  const [first] = ids;
  if (first === undefined || stage === 'history') return null;
  return { stage: stage === 'agreements' ? 'epics' : 'history', of: first, skip: 0 };
}

function fitting<T>(things: readonly T[], room: number): { taken: T[]; characters: number } {
  const taken: T[] = [];
  let characters = 0;
  for (const thing of things) {
    if (taken.length > 0 && characters >= room) break;
    taken.push(thing);
    characters += JSON.stringify(thing).length;
  }
  return { taken, characters };
}
