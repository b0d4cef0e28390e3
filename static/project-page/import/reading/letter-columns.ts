import { findColumns } from './find-columns';
import { isLegend } from './legend';
import { marksIn } from './marks';
import { headMeanings } from './raci-words';
import type { OwnWords, Row } from './reading';
import { cellOf, said, type Shape } from './shape';

const mostTitleRows = 60;

/** R, A, C, I as columns: a row with such heads, and names below them. */
export function letterColumns(rows: readonly Row[], own: OwnWords): Shape | undefined {
  for (const [header, row] of rows.slice(0, mostTitleRows).entries()) {
    const holding = row.cells.flatMap((cell, column) => {
      const meanings = headMeanings(cell, own);
      return meanings.length > 0 ? [{ column, meanings }] : [];
    });
    const meant = new Set(holding.flatMap(({ meanings }) => meanings));
    if (!(meant.has('A') || meant.has('R')) || meant.size < 2) continue;
    const below = rows.slice(header + 1);
    if (!holdsNames(below, holding, own)) continue;
    const taken = new Set(holding.map(({ column }) => column));
    const columns = findColumns(row, below, taken, own);
    if (columns) return { kind: 'letterColumns', header, holding, ...columns };
  }
  return undefined;
}

/** Else it is a line of the other shape: one activity with an R, an A, a C and an I. */
function holdsNames(below: readonly Row[], holding: readonly { column: number }[], own: OwnWords): boolean {
  let names = 0;
  let marks = 0;
  for (const row of below) {
    if (isLegend(said(row), own)) continue;
    for (const { column } of holding) {
      const { kind } = marksIn(cellOf(row, column));
      if (kind === 'text') names += 1;
      if (kind === 'marks') marks += 1;
    }
  }
  return names > marks;
}
