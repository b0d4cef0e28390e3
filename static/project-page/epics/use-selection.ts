import { useState } from 'react';
import type { IssueId } from '../../../src/domain/ids';
import type { EpicRow } from '../../shared/epic/epic-row';
import type { EpicLine, ListLine } from './grouping/epic-groups';
import { epicsBetween } from './selected-range';

/** What is done for several epics at once is up to the leads of their agreement. */
export const isSelectable = ({ agreement }: EpicRow): boolean => agreement.viewer.side !== null;

export type Selection = {
  rows: EpicRow[];
  has: (row: EpicRow) => boolean;
  /** With `upTo` all from the one that was chosen before. */
  toggle: (line: EpicLine, upTo: boolean) => void;
  set: (rows: readonly EpicRow[], selected: boolean) => void;
  clear: () => void;
};

/** Only what is shown can be selected: nobody changes what a filter hides. */
export function useSelection(shown: readonly EpicRow[], lines: readonly ListLine[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<IssueId>>(new Set());
  const [before, setBefore] = useState<string | null>(null);
  const rows = ids.size === 0 ? [] : shown.filter((row) => ids.has(row.facts.issueId) && isSelectable(row));
  const set = (changed: readonly EpicRow[], selected: boolean) => {
    setIds((standing) => {
      const next = new Set(standing);
      for (const row of changed.filter(isSelectable)) {
        if (selected) next.add(row.facts.issueId);
        else next.delete(row.facts.issueId);
      }
      return next;
    });
  };
  return {
    rows,
    has: ({ facts }) => ids.has(facts.issueId),
    toggle: ({ key, row }, upTo) => {
      setBefore(key);
      set(upTo ? epicsBetween(lines, before, key) : [row], !ids.has(row.facts.issueId));
    },
    set,
    clear: () => {
      setIds(new Set());
    },
  };
}
