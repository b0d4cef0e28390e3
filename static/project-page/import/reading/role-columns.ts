import { findColumns } from './find-columns';
import { isLegend } from './legend';
import { marksIn, saysNothing } from './marks';
import { asLatin } from './raci-words';
import type { OwnWords, Problem, Row } from './reading';
import { cellOf, said, type Shape } from './shape';

/** Roles as columns: most of their cells are marks, and the nearest words above the first of them are their names. */
export function roleColumns(rows: readonly Row[], own: OwnWords): Shape | Problem {
  const columns = markedColumns(rows.filter((row) => !isLegend(said(row), own)));
  const marked = rows.flatMap((row, place) => (isMarked(row, columns) ? [place] : []));
  const [first, next] = marked;
  if (first === undefined || !marked.some((place) => hasText(rows[place], columns))) {
    const line = rows.find((row) => said(row).length > 0)?.line;
    return { problem: 'noTable', ...(line !== undefined && { line }) };
  }
  const above = rows.slice(0, first).flatMap((row, place) => headAt(place, row, columns));
  // `AI` and `IR` may be roles, too.
  const heads = above.length === 0 && next !== undefined ? headAt(first, rows[first], columns, 1) : above;
  // Names of parts stand over the roles', and a title over both.
  const header = heads.findLast(({ named }) => named * 2 >= columns.length) ?? heads.at(-1);
  if (!header) return { problem: 'noRoles', line: rows[first]?.line ?? 1 };
  const found = findColumns(rows[header.place], rows.slice(header.place + 1), new Set(columns), own);
  if (!found) return { problem: 'noTable', line: rows[first]?.line ?? 1 };
  const nameOf = (column: number): string =>
    heads
      .filter(({ place }) => place <= header.place)
      .map(({ place }) => cellOf(rows[place], column))
      .findLast((name) => name !== '') ?? '';
  const roles = columns.map((column) => ({ column, name: nameOf(column) }));
  return { kind: 'roleColumns', header: header.place, roles, ...found };
}

type Head = { place: number; named: number };

/** A row that names some of the columns, at least so many of them by what is no mark. */
function headAt(place: number, row: Row | undefined, columns: readonly number[], words = 0): Head[] {
  const cells = columns.map((column) => cellOf(row, column));
  const named = cells.filter((cell) => !saysNothing(cell)).length;
  const areWords = cells.filter((cell) => marksIn(cell).kind === 'text').length >= words;
  return named > 0 && areWords ? [{ place, named }] : [];
}

/** With a letter, or with nothing but words for letters: `Support` and `Info` may be the heads of two columns. */
function isMarked(row: Row, columns: readonly number[]): boolean {
  const cells = columns.map((column) => cellOf(row, column));
  const kinds = cells.map((cell) => marksIn(cell).kind);
  const hasLetter = cells.some(
    (cell, index) => kinds[index] === 'marks' && !/\p{Ll}{2}/u.test(asLatin(cell)),
  );
  return hasLetter || (kinds.includes('marks') && !kinds.includes('text'));
}

const hasText = (row: Row | undefined, except: readonly number[]): boolean =>
  row?.cells.some((cell, column) => !except.includes(column) && !saysNothing(cell)) ?? false;

/** Columns with marks, and more of them than of anything else below the first one. */
function markedColumns(rows: readonly Row[]): number[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_none, column) => column).filter((column) => {
    const kinds = rows.map((row) => marksIn(cellOf(row, column)).kind);
    const below = kinds.slice(kinds.indexOf('marks'));
    const marks = below.filter((kind) => kind === 'marks').length;
    return kinds.includes('marks') && marks >= below.filter((kind) => kind === 'text').length;
  });
}
