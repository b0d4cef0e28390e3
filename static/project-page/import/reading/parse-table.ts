import Papa from 'papaparse';
import type { Problem, Row } from './reading';

/** `broken`: where a quote makes the rest unreadable. */
export type Table = { rows: Row[]; broken: Problem | undefined };

const usual = ['\t', ';', ',', '|'];
const mostOthers = 8;
const mostRows = 5000;

/** Whatever could keep the cells apart: the usual ones, and any other sign that stands in more than one line. */
export function possibleDelimiters(text: string): string[] {
  const named = /^sep=(.)\r?\n/iu.exec(text)?.[1];
  if (named !== undefined && !Papa.BAD_DELIMITERS.includes(named)) return [named];
  const counts = new Map<string, number>();
  for (const line of text.split('\n', 200)) {
    for (const sign of new Set(line.match(/[^\p{L}\p{N}\p{M}\s"'.()/-]/gu))) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  const others = [...counts]
    .filter(([sign, count]) => count > 1 && !usual.includes(sign) && !Papa.BAD_DELIMITERS.includes(sign))
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostOthers)
    .map(([sign]) => sign);
  return [...usual, ...others].filter((sign) => text.includes(sign));
}

export function parseTable(text: string, delimiter: string): Table {
  // Excel's own hint is a line of the sheet only for who counts lines.
  const hint = /^sep=.\r?\n/iu.exec(text)?.[0] ?? '';
  const { data, errors } = Papa.parse<string[]>(text.slice(hint.length), {
    delimiter,
    preview: mostRows + 1,
  });
  const first = hint === '' ? 1 : 2;
  const rows = data.map((cells, index): Row => ({ line: index + first, cells: cells.map(unguarded) }));
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { rows, broken: brokenBy(quote, text, hint.length, rows.length) };
}

function brokenBy(
  quote: Papa.ParseError | undefined,
  text: string,
  skipped: number,
  rows: number,
): Problem | undefined {
  if (quote) {
    const upTo = text.slice(0, skipped + (quote.index ?? 0));
    return { problem: 'quote', line: upTo.split('\n').length };
  }
  return rows > mostRows ? { problem: 'tooManyLines', line: mostRows + 1 } : undefined;
}

/** An export keeps spreadsheets from taking a cell for a formula by an apostrophe in front of it. */
const unguarded = (cell: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? cell.slice(1) : cell);
