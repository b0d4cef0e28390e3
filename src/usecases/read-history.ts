import type { HistoryPage, Input } from '../contract';
import { projectOfAgreement } from './agreement-id';
import { changeView } from './change-view';
import { speaksFor } from './lead';
import type { Caller, Ports } from './ports';
import { requireRecorded } from './require-agreement';

export async function readHistory(
  ports: Pick<Ports, 'now' | 'access' | 'agreements' | 'changes' | 'epics'>,
  { accountId }: Caller,
  { agreementId, cursor }: Input<'readHistory'>,
): Promise<HistoryPage> {
  await ports.access.inProject(projectOfAgreement(agreementId));
  const [agreement, page] = await Promise.all([
    requireRecorded(ports.agreements, agreementId),
    ports.changes.page(agreementId, cursor),
  ]);
  const issueIds = new Set(page.found.flatMap(({ issueId }) => issueId ?? []));
  const keys = await ports.epics.visibleKeys([...issueIds]);
  const reader = { accountId, side: speaksFor(agreement, accountId, ports.now()) };
  return {
    changes: page.found.flatMap((change) => changeView(agreement, change, reader, keys)),
    cursor: page.cursor,
  };
}
