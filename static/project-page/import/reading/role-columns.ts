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
  const [first] = marked;
  if (first === undefined || !marked.some((place) => hasText(rows[place], columns))) {
    const line = rows.find((row) => said(row).length > 0)?.line;
    return line === undefined ? { problem: 'empty' } : { problem: 'noTable', line };
  }
  const above = rows.slice(0, first).flatMap((row, place) => headAt(place, row, columns));
  // `AI` and `IR` may be roles, too.
  const heads = above.length === 0 ? headAt(first, rows[first], columns, 1) : above;
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
  return cells.some(isLetter) || (kinds.includes('marks') && !kinds.includes('text'));
}

const isLetter = (cell: string): boolean =>
  marksIn(cell).kind === 'marks' && !/\p{Ll}{2}/u.test(asLatin(cell));

const hasText = (row: Row | undefined, except: readonly number[]): boolean =>
  row?.cells.some((cell, column) => !except.includes(column) && !saysNothing(cell)) ?? false;

/** Columns with more marks than anything else, from the first letter on; with words for letters only where these are most. */
function markedColumns(rows: readonly Row[]): number[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const start = rows.findIndex(({ cells }) => cells.some(isLetter));
  return Array.from({ length: width }, (_none, column) => column).filter((column) => {
    const cells = rows.map((row) => cellOf(row, column));
    const kinds = cells.map((cell) => marksIn(cell).kind);
    const below = kinds.slice(start < 0 ? kinds.indexOf('marks') : start);
    const marks = below.filter((kind) => kind === 'marks').length;
    const texts = below.filter((kind) => kind === 'text').length;
    // An activity may be called “Support”.
    return marks > texts || (marks > 0 && marks === texts && cells.some(isLetter));
  });
}
