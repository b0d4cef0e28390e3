import { useRef, useState } from 'react';
import type { EpicsChanged } from '../../../../src/contract';
import type { IssueId } from '../../../../src/domain/ids';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { useShowSaved } from '../use-epic-writes';
import { runBulk, type BulkFailure } from './run-bulk';

export type SendBulk = (issueIds: IssueId[]) => Promise<EpicsChanged>;

/** What came of it so far. `open`: what has failed, or was not come to, and can be tried again. */
type Outcome = { changed: number; open: readonly EpicRow[]; failures: readonly BulkFailure[] };

export type BulkState =
  | { status: 'planned' }
  | ({ status: 'running'; done: number; total: number } & Outcome)
  | ({ status: 'ended'; goOn: () => void } & Outcome);

/** Does it some epics at a time, shows each at once, and knows what to try again. */
export function useBulk() {
  const [state, setState] = useState<BulkState>({ status: 'planned' });
  const stopped = useRef(false);
  const showSaved = useShowSaved();
  const run = async (rows: readonly EpicRow[], send: SendBulk, changedBefore: number) => {
    stopped.current = false;
    const byId = new Map(rows.map((row) => [row.facts.issueId, row]));
    const total = rows.length;
    let outcome: Outcome = { changed: changedBefore, open: rows, failures: [] };
    setState({ status: 'running', done: 0, total, ...outcome });
    await runBulk(rows, {
      send,
      goesOn: () => !stopped.current,
      onProgress: ({ done, failures, changed }) => {
        for (const view of changed) {
          const before = byId.get(view.facts.issueId);
          if (before) showSaved(before, view);
          byId.delete(view.facts.issueId);
        }
        outcome = {
          changed: outcome.changed + changed.length,
          open: [...byId.values()],
          failures: [...outcome.failures, ...failures],
        };
        setState({ status: 'running', done, total, ...outcome });
      },
    });
    const { open, changed } = outcome;
    setState({ status: 'ended', goOn: () => void run(open, send, changed), ...outcome });
  };
  return {
    state,
    start: (rows: readonly EpicRow[], send: SendBulk) => void run(rows, send, 0),
    stop: () => {
      stopped.current = true;
    },
  };
}
