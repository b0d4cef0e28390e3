import { useState } from 'react';
import type { IssueId } from '../../../src/domain/ids';
import type { EpicRow } from '../../shared/epic/epic-row';

/** What is done for several epics at once is up to the leads of their agreement. */
export const isSelectable = ({ agreement }: EpicRow): boolean => agreement.viewer.side !== null;

export type Selection = {
  rows: EpicRow[];
  has: (row: EpicRow) => boolean;
  toggle: (row: EpicRow) => void;
  selectAll: () => void;
  clear: () => void;
};

/** Only what is shown can be selected: nobody changes what a filter hides. */
export function useSelection(shown: readonly EpicRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<IssueId>>(new Set());
  const rows = ids.size === 0 ? [] : shown.filter((row) => ids.has(row.facts.issueId) && isSelectable(row));
  return {
    rows,
    has: ({ facts }) => ids.has(facts.issueId),
    toggle: ({ facts: { issueId } }) => {
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(issueId)) next.add(issueId);
        return next;
      });
    },
    selectAll: () => {
      setIds(new Set(shown.filter(isSelectable).map(({ facts }) => facts.issueId)));
    },
    clear: () => {
      setIds(new Set());
    },
  };
}
