import type { EpicsChanged, EpicView, ErrorCode } from '../../../../src/contract';
import type { IssueId } from '../../../../src/domain/ids';
import { changedViews } from '../../../shared/epic/changed-views';
import type { EpicRow } from '../../../shared/epic/epic-row';

/** As many as the server takes at once. */
const mostAtOnce = 50;

/** `cause`: the server's word about this epic, or why the call failed as a whole. */
export type BulkFailure = { row: EpicRow; cause: { code: ErrorCode } | { error: unknown } };

export type Told = { done: number; failures: BulkFailure[]; changed: EpicView[] };

type Bulk = {
  send: (issueIds: IssueId[]) => Promise<EpicsChanged>;
  /** Asked before every call. */
  goesOn: () => boolean;
  onProgress: (told: Told) => void;
};

/** One call after the other; what fails leaves the others alone. */
export async function runBulk(rows: readonly EpicRow[], { send, goesOn, onProgress }: Bulk): Promise<void> {
  for (let start = 0; start < rows.length && goesOn(); start += mostAtOnce) {
    const some = rows.slice(start, start + mostAtOnce);
    const done = start + some.length;
    try {
      const answer = await send(some.map(({ facts }) => facts.issueId));
      const codes = new Map(answer.failed.map(({ issueId, code }) => [issueId, code]));
      const failures = some.flatMap((row) => {
        const code = codes.get(row.facts.issueId);
        return code ? [{ row, cause: { code } }] : [];
      });
      onProgress({ done, failures, changed: changedViews(answer) });
    } catch (error) {
      onProgress({ done, failures: some.map((row) => ({ row, cause: { error } })), changed: [] });
    }
  }
}
