import type { Report } from './import-problem';
import type { Row } from './read-rows';

const keyShape = /^([A-Z][A-Z0-9_]*)-(\d+)$/i;

export const keyOf = (row: Row) => (row.first('key') ?? '').toUpperCase();

/** The rows that can be imported; the others are reported. */
export function usableRows(rows: readonly Row[], report: Report): Row[] {
  const seen = new Map<string, number>();
  return rows.filter((row) => {
    const key = row.first('key');
    const problem =
      key === undefined
        ? 'It has no issue key. Add the key, or delete the row.'
        : !keyShape.test(key)
          ? `"${key}" is no issue key such as SHOP-12. A description with unescaped quotes or line breaks may have moved the columns: export the file again instead of editing it.`
          : seen.has(key.toUpperCase())
            ? `${key} was already in row ${seen.get(key.toUpperCase()) ?? ''}. Delete one of the two rows.`
            : missingValue(row, key);
    if (problem !== undefined) report(row, 'skipped', problem);
    else seen.set(keyOf(row), row.number);
    return problem === undefined;
  });
}

function missingValue(row: Row, key: string): string | undefined {
  if (row.first('summary') === undefined) return `${key} has no summary. Fill it in.`;
  if (row.first('type') === undefined) return `${key} has no issue type. Fill it in, for example with Epic.`;
  if (row.first('status') === undefined)
    return `${key} has no status. Fill it in, for example with In Progress.`;
  return undefined;
}
