/** Where in the grid: a row, and a column of it, also where the row's cell covers several. */
export type Place = { row: number; column: number };

/** How many columns each cell of a row covers, row by row. */
export type Spans = readonly (readonly number[])[];

export type GridKey = { key: string; ctrlKey: boolean };

/** PageUp and PageDown go this far. */
const page = 8;

/** The cell of a row that covers the column: the last one where the row ends before it. */
export function cellAt(row: readonly number[], column: number): { cell: number; start: number } {
  let start = 0;
  for (const [cell, span] of row.entries()) {
    if (column < start + span || cell === row.length - 1) return { cell, start };
    start += span;
  }
  return { cell: 0, start: 0 };
}

/**
 * The place that a key leads to, by the WAI-ARIA pattern of a data grid; `undefined` where the key means nothing to it.
 * Up and down keep their column through rows whose cells cover several.
 */
export function nextPlace({ key, ctrlKey }: GridKey, spans: Spans, from: Place): Place | undefined {
  const row = spans[from.row] ?? [];
  const { cell, start } = cellAt(row, from.column);
  const lastRow = spans.length - 1;
  const inRow = (to: number): Place => ({
    row: Math.min(Math.max(to, 0), lastRow),
    column: from.column,
  });
  switch (key) {
    case 'ArrowLeft':
      return { ...from, column: Math.max(start - 1, 0) };
    case 'ArrowRight':
      return cell === row.length - 1 ? from : { ...from, column: start + (row[cell] ?? 1) };
    case 'ArrowUp':
      return inRow(from.row - 1);
    case 'ArrowDown':
      return inRow(from.row + 1);
    case 'PageUp':
      return inRow(from.row - page);
    case 'PageDown':
      return inRow(from.row + page);
    case 'Home':
      return { row: ctrlKey ? 0 : from.row, column: 0 };
    case 'End':
      return endOf(spans, ctrlKey ? lastRow : from.row);
    default:
      return undefined;
  }
}

function endOf(spans: Spans, row: number): Place {
  const columns = (spans[row] ?? []).reduce((sum, span) => sum + span, 0);
  return { row, column: Math.max(columns - 1, 0) };
}
