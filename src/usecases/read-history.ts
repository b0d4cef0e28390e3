import type { ChangeView, HistoryPage, Input } from '../contract';
import { isAboutActivity } from '../domain/about-activity';
import { dayOf, endOfDay, startOfDay } from '../domain/calendar';
import type { Change } from '../domain/change';
import type { ProjectId } from '../domain/ids';
import type { IsoDateTime, TimeZone } from '../domain/time';
import { projectOfAgreement } from './agreement-id';
import { browsableProjects } from './browsable-projects';
import { changeView } from './change-view';
import { speaksFor } from './lead';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import type { Page } from './ports/page';
import { requireRecorded } from './require-agreement';

const enough = 20;
// What the reader may not see, or did not ask for, is read over: so far in one call.
const pagesAtOnce = 8;

type Asked = Input<'readHistory'>;
type HistoryPorts = Pick<Ports, 'now' | 'access' | 'agreements' | 'changes' | 'epics'>;

/** Newest first. A page may come out short, or even empty, and still lead on. */
export async function readHistory(
  ports: HistoryPorts,
  { accountId }: Caller,
  input: Asked,
): Promise<HistoryPage> {
  await ports.access.inProject(projectOfAgreement(input.agreementId));
  const mayBrowse = browsableProjects(ports);
  const agreement = await requireRecorded(ports.agreements, input.agreementId);
  const reader = { accountId, side: speaksFor(agreement, accountId, ports.now()) };
  const { timeZone } = agreement.settings;
  const changes: ChangeView[] = [];
  let next = input.cursor;
  let oldest: IsoDateTime | undefined;
  for (let pages = 0; pages < pagesAtOnce && changes.length < enough; pages += 1) {
    const page = await storedPage(ports.changes, input, timeZone, next);
    const found = await wanted(page.found, input, mayBrowse);
    const keys = await ports.epics.visibleKeys([...new Set(found.flatMap(({ issueId }) => issueId ?? []))]);
    changes.push(...found.flatMap((change) => changeView(agreement, change, reader, keys)));
    if (page.cursor === null) return { changes, cursor: null, lookedBackTo: null };
    next = page.cursor;
    oldest = page.found.at(-1)?.at ?? oldest;
  }
  return {
    changes,
    cursor: next ?? null,
    lookedBackTo: oldest === undefined ? null : dayOf(oldest, timeZone),
  };
}

function storedPage(
  changes: Ports['changes'],
  { agreementId, issueId, actor, from, to }: Asked,
  timeZone: TimeZone,
  cursor: string | undefined,
): Promise<Page<Change>> {
  if (issueId !== undefined) return changes.pageOfEpic(issueId, cursor);
  return changes.page(agreementId, cursor, {
    actor,
    from: from === undefined ? undefined : startOfDay(from, timeZone),
    until: to === undefined ? undefined : endOfDay(to, timeZone),
  });
}

async function wanted(
  changes: readonly Change[],
  { agreementId, activityId }: Asked,
  mayBrowse: (projectId: ProjectId) => Promise<boolean>,
): Promise<Change[]> {
  const here = projectOfAgreement(agreementId);
  const found: Change[] = [];
  for (const change of changes) {
    // What was decided in another project, before the epic was moved, is told to who may browse that one, too.
    const projectId = projectOfAgreement(change.agreementId);
    if (projectId === here || (await mayBrowse(projectId))) found.push(change);
  }
  return activityId === undefined ? found : found.flatMap(onlyAbout(activityId));
}

const onlyAbout =
  (activityId: NonNullable<Asked['activityId']>) =>
  (change: Change): Change[] => {
    const items = change.items.filter((item) => isAboutActivity(item, activityId));
    return items.length > 0 ? [{ ...change, items }] : [];
  };
