import type { ChangeView, HistoryPage, Input } from '../contract';
import { isAboutActivity } from '../domain/about-activity';
import type { Change } from '../domain/change';
import type { ProjectId } from '../domain/ids';
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

type Asked = Omit<Input<'readHistory'>, 'cursor'> & { cursor: string | undefined };
type HistoryPorts = Pick<Ports, 'now' | 'access' | 'agreements' | 'changes' | 'epics'>;

/** Newest first. A page may come out short, or even empty, and still lead on. */
export async function readHistory(
  ports: HistoryPorts,
  { accountId }: Caller,
  input: Input<'readHistory'>,
): Promise<HistoryPage> {
  await ports.access.inProject(projectOfAgreement(input.agreementId));
  const mayBrowse = browsableProjects(ports);
  const agreement = await requireRecorded(ports.agreements, input.agreementId);
  const reader = { accountId, side: speaksFor(agreement, accountId, ports.now()) };
  const changes: ChangeView[] = [];
  let next = input.cursor;
  for (let pages = 0; pages < pagesAtOnce && changes.length < enough; pages += 1) {
    const { found, cursor } = await pageOf(ports, { ...input, cursor: next }, mayBrowse);
    const keys = await ports.epics.visibleKeys([...new Set(found.flatMap(({ issueId }) => issueId ?? []))]);
    changes.push(...found.flatMap((change) => changeView(agreement, change, reader, keys)));
    if (cursor === null) return { changes, cursor };
    next = cursor;
  }
  return { changes, cursor: next ?? null };
}

async function pageOf(
  { changes }: Pick<Ports, 'changes'>,
  { agreementId, issueId, activityId, cursor }: Asked,
  mayBrowse: (projectId: ProjectId) => Promise<boolean>,
): Promise<Page<Change>> {
  const page =
    issueId === undefined
      ? await changes.page(agreementId, cursor)
      : await changes.pageOfEpic(issueId, cursor);
  const here = projectOfAgreement(agreementId);
  const found: Change[] = [];
  for (const change of page.found) {
    // What was decided in another project, before the epic was moved, is told to who may browse that one, too.
    const projectId = projectOfAgreement(change.agreementId);
    if (projectId === here || (await mayBrowse(projectId))) found.push(change);
  }
  return { ...page, found: activityId === undefined ? found : found.flatMap(onlyAbout(activityId)) };
}

const onlyAbout =
  (activityId: NonNullable<Input<'readHistory'>['activityId']>) =>
  (change: Change): Change[] => {
    const items = change.items.filter((item) => isAboutActivity(item, activityId));
    return items.length > 0 ? [{ ...change, items }] : [];
  };
