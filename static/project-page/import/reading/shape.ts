import type { RaciWord } from './raci-words';
import type { Row } from './reading';

/** Which column holds what, and below which row (by its place). */
export type Shape = {
  header: number;
  activity: number;
  group: number | null;
} & (
  | { kind: 'roleColumns'; roles: { column: number; name: string }[] }
  | { kind: 'letterColumns'; holding: { column: number; meanings: RaciWord[] }[] }
);

export const cellOf = (row: Row | undefined, column: number): string => row?.cells[column]?.trim() ?? '';

/** What stands in a row at all. */
export const said = ({ cells }: Row): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
