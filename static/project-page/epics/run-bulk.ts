import type { EpicsChanged } from '../../../src/contract';
import type { IssueId } from '../../../src/domain/ids';
import { invoke, OperationFailed, unwrap } from '../../shared/bridge/operation';
import type { EpicRow } from '../../shared/epic/epic-row';
import type { BulkKind } from './bulk-plan';

/** As many as the server takes at once. */
const mostAtOnce = 50;

export type BulkFailure = { row: EpicRow; error: unknown };

async function send(kind: BulkKind, issueIds: IssueId[]): Promise<EpicsChanged> {
  return kind === 'track'
    ? unwrap(await invoke('trackEpics', { issueIds }))
    : unwrap(await invoke('answerShipsNothing', { issueIds, value: true }));
}

type Told = { done: number; failures: BulkFailure[]; changed: EpicsChanged['changed'] };

/** One call after the other; what fails leaves the others alone. `goesOn`: asked before every call. */
export async function runBulk(
  kind: BulkKind,
  rows: readonly EpicRow[],
  { goesOn, onProgress }: { goesOn: () => boolean; onProgress: (told: Told) => void },
  sendSome: typeof send = send,
): Promise<void> {
  for (let start = 0; start < rows.length && goesOn(); start += mostAtOnce) {
    const some = rows.slice(start, start + mostAtOnce);
    const done = start + some.length;
    try {
      const { changed, failed } = await sendSome(
        kind,
        some.map(({ facts }) => facts.issueId),
      );
      const codes = new Map(failed.map(({ issueId, code }) => [issueId, code]));
      const failures = some.flatMap((row) => {
        const code = codes.get(row.facts.issueId);
        return code ? [{ row, error: new OperationFailed({ code }) }] : [];
      });
      onProgress({ done, failures, changed });
    } catch (error) {
      onProgress({ done, failures: some.map((row) => ({ row, error })), changed: [] });
    }
  }
}
