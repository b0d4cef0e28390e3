import type { Report } from './import-problem';
import type { Row } from './read-rows';
import { keyOf } from './usable-rows';

/** "Parent" holds an id or a key, depending on the Jira; "Parent key" and "Epic Link" a key, sometimes a summary. */
export function findParents(rows: readonly Row[], report: Report): Map<Row, Row> {
  const known = new Map<string, Row>();
  for (const row of rows) {
    known.set(keyOf(row), row);
    const id = row.first('id');
    if (id !== undefined) known.set(id, row);
  }
  const bySummary = new Map(rows.map((row) => [row.first('summary'), row]));
  const parents = new Map<Row, Row>();
  for (const row of rows) {
    const named = row.all('parent');
    if (named.length === 0) continue;
    const parent = named.map((text) => known.get(text.toUpperCase()) ?? bySummary.get(text)).find(Boolean);
    if (parent && parent !== row) parents.set(row, parent);
    else {
      report(
        row,
        'changed',
        `The parent ${named[0] ?? ''} of ${keyOf(row)} isn't in the file, so ${keyOf(row)} was imported without one. Export parents and children together.`,
      );
    }
  }
  return parents;
}
