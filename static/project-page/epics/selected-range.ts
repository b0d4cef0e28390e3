import type { EpicRow } from '../../shared/epic/epic-row';
import type { ListLine } from './grouping/epic-groups';

/** The epics from one line to the other, both included; the second alone where the first is not shown any more. */
export function epicsBetween(lines: readonly ListLine[], from: string | null, to: string): EpicRow[] {
  const end = lines.findIndex(({ key }) => key === to);
  const found = lines.findIndex(({ key }) => key === from);
  const start = found < 0 ? end : found;
  return lines
    .slice(Math.min(start, end), Math.max(start, end) + 1)
    .flatMap((line) => (line.kind === 'epic' ? [line.row] : []));
}
