import Papa from 'papaparse';
import { columnOf, englishName, type Column } from './columns';

/** A row of the export: every column with all its values, because Jira repeats columns that hold several. */
export type Row = {
  number: number;
  all(column: Column): string[];
  first(column: Column): string | undefined;
};

/** A file that can't be read at all. */
export class ImportError extends Error {}

const required: Column[] = ['summary', 'key', 'type', 'status'];

/** Rows are numbered as a spreadsheet shows them: the header is row 1. */
export function readRows(csv: string): Row[] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: 'greedy' });
  const [header, ...lines] = data;
  if (!header)
    throw new ImportError('The file is empty. In Jira, search for your epics and choose Export > CSV.');
  const columns = header.map(columnOf);
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const names = missing.map((column) => `"${englishName[column] ?? column}"`).join(', ');
    throw new ImportError(
      `The file has no column ${names}. In Jira, choose Export > CSV (all fields), or add the column to the list first. If your Jira speaks another language than English, German, French, Spanish or Japanese, switch it to English and export again.`,
    );
  }
  return lines.map((line, index) => {
    const all = (column: Column) =>
      line.flatMap((value, position) =>
        columns[position] === column && value.trim() !== '' ? [value.trim()] : [],
      );
    return { number: index + 2, all, first: (column) => all(column)[0] };
  });
}
