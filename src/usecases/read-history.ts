import type { HistoryPage, Input } from '../contract';
import { isAboutActivity } from '../domain/about-activity';
import type { Change } from '../domain/change';
import { projectOfAgreement } from './agreement-id';
import { changeView } from './change-view';
import { speaksFor } from './lead';
import type { Caller, Page, Ports } from './ports';
import { requireAgreement } from './require-agreement';

type HistoryPorts = Pick<Ports, 'now' | 'access' | 'agreements' | 'changes' | 'epics'>;

export async function readHistory(
  ports: HistoryPorts,
  { accountId }: Caller,
  input: Input<'readHistory'>,
): Promise<HistoryPage> {
  await ports.access.inProject(projectOfAgreement(input.agreementId));
  const [{ agreement }, page] = await Promise.all([
    requireAgreement(ports.agreements, input.agreementId),
    pageOf(ports, input),
  ]);
  const issueIds = new Set(page.found.flatMap(({ issueId }) => issueId ?? []));
  const keys = await ports.epics.visibleKeys([...issueIds]);
  const reader = { accountId, side: speaksFor(agreement, accountId, ports.now()) };
  return {
    changes: page.found.flatMap((change) => changeView(agreement, change, reader, keys)),
    cursor: page.cursor,
  };
}

async function pageOf(
  { changes }: Pick<Ports, 'changes'>,
  { agreementId, issueId, activityId, cursor }: Input<'readHistory'>,
): Promise<Page<Change>> {
  const page =
    issueId === undefined
      ? await changes.page(agreementId, cursor)
      : await changes.pageOfEpic(issueId, projectOfAgreement(agreementId), cursor);
  return {
    ...page,
    found: activityId === undefined ? page.found : page.found.flatMap(onlyAbout(activityId)),
  };
}

/** A page may come out empty, and still lead to the next. */
const onlyAbout =
  (activityId: NonNullable<Input<'readHistory'>['activityId']>) =>
  (change: Change): Change[] => {
    const items = change.items.filter((item) => isAboutActivity(item, activityId));
    return items.length > 0 ? [{ ...change, items }] : [];
  };
