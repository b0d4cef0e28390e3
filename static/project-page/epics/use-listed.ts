import { useMemo, useState } from 'react';
import type { EpicRow } from '../../shared/epic/epic-row';
import { filterEpics, type Chip } from './epic-filter';
import { sortEpics } from './epic-sort';
import { epicLine, groupEpics, linesOf, type GroupName, type ListLine } from './grouping/epic-groups';
import type { ListAddress } from './list-address';

type Listed = {
  /** All that the filters leave, in their order. */
  kept: readonly EpicRow[];
  counts: Record<Chip, number>;
  /** What is rendered of them: with headings, and without what a closed group hides. */
  lines: readonly ListLine[];
  toggleGroup: (id: string) => void;
};

/** What the address asks to see of the epics. Filters leave the order alone: a letter in the search sorts nothing anew. */
export function useListed(
  rows: readonly EpicRow[],
  { filter, sort, group, epic }: ListAddress,
  rankOf: (name: GroupName) => string,
): Listed {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortEpics(rows, sort), [rows, sort]);
  const { rows: kept, counts } = useMemo(() => filterEpics(sorted, filter, epic), [sorted, filter, epic]);
  const lines = useMemo(
    () =>
      group === 'none' ? kept.map((row) => epicLine(row)) : linesOf(groupEpics(kept, group, rankOf), closed),
    [kept, group, rankOf, closed],
  );
  return {
    kept,
    counts,
    lines,
    toggleGroup: (id) => {
      setClosed((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
  };
}
