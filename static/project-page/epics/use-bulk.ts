import { useRef, useState } from 'react';
import type { EpicsChanged } from '../../../src/contract';
import type { IssueId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../../shared/bridge/operation';
import type { EpicRow } from '../../shared/epic/epic-row';
import type { BulkKind } from './bulk-plan';
import { runBulk, type BulkFailure } from './run-bulk';
import { useShowSaved } from './use-epic-writes';

export type BulkState =
  | { status: 'planned' }
  | { status: 'running'; done: number; total: number; failures: BulkFailure[] }
  | { status: 'ended'; changed: number; failures: BulkFailure[] };

async function sendBulk(kind: BulkKind, issueIds: IssueId[]): Promise<EpicsChanged> {
  return kind === 'track'
    ? unwrap(await invoke('trackEpics', { issueIds }))
    : unwrap(await invoke('answerShipsNothing', { issueIds, value: true }));
}

/** Does it epic by epic, shows each at once, and knows what to try again. */
export function useBulk(kind: BulkKind) {
  const [state, setState] = useState<BulkState>({ status: 'planned' });
  const stopped = useRef(false);
  const showSaved = useShowSaved();
  const run = async (rows: readonly EpicRow[]) => {
    stopped.current = false;
    const decisionsOf = new Map(rows.map((row) => [row.facts.issueId, row]));
    let failures: BulkFailure[] = [];
    let tried = 0;
    setState({ status: 'running', done: 0, total: rows.length, failures });
    await runBulk(rows, {
      send: (issueIds) => sendBulk(kind, issueIds),
      goesOn: () => !stopped.current,
      onProgress: (told) => {
        failures = [...failures, ...told.failures];
        tried = told.done;
        for (const view of told.changed) {
          const before = decisionsOf.get(view.facts.issueId);
          if (before) showSaved(before, view);
        }
        setState({ status: 'running', done: told.done, total: rows.length, failures });
      },
    });
    setState({ status: 'ended', changed: tried - failures.length, failures });
  };
  return {
    state,
    start: (rows: readonly EpicRow[]) => void run(rows),
    stop: () => {
      stopped.current = true;
    },
  };
}
