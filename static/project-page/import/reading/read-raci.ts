import { decode } from './decode';
import { findShape } from './find-shape';
import { parseTable, possibleDelimiters } from './parse-table';
import { readLines } from './read-lines';
import { letters, type OwnWords, type Problem, type RaciReading, type Row } from './reading';

/** Any file: what it says, or why it can't be read. */
export function readRaciFile(bytes: Uint8Array, own: OwnWords): RaciReading | Problem {
  const decoded = decode(bytes);
  return 'problem' in decoded ? decoded : readRaci(decoded.text, own);
}

/** A sheet's text, pasted or from a file. Never throws. */
export function readRaci(given: string, own: OwnWords): RaciReading | Problem {
  const text = given.replace(/^\uFEFF/u, '');
  if (text.trim() === '') return { problem: 'empty' };
  if (text.length > mostCharacters) return { problem: 'tooLong' };
  const binary = Array.from(text).findIndex((sign) => sign < '\t');
  if (binary >= 0) return { problem: 'binary', line: text.slice(0, binary).split('\n').length };
  if (/^\s*\{/u.test(text)) return { problem: 'exportFile' };
  const readings = possibleDelimiters(text).map((delimiter) => readWith(text, delimiter, own));
  return readings.reduce(better, { reading: { problem: 'noTable', line: 1 }, worth: -1 }).reading;
}

const mostCharacters = 1_000_000;
type Attempt = { reading: RaciReading | Problem; worth: number };

const better = (one: Attempt, other: Attempt): Attempt => (other.worth > one.worth ? other : one);

/** The delimiter is the one by which the most lines name somebody. */
function readWith(text: string, delimiter: string, own: OwnWords): Attempt {
  const { rows, broken } = parseTable(text, delimiter);
  const shape = findShape(rows, own);
  if ('problem' in shape) {
    return { reading: broken ?? shape, worth: shape.problem === 'noRoles' ? 1 : 0 };
  }
  const reading = readLines(rows, shape, own);
  const naming = reading.lines.filter(({ named }) => letters.some((letter) => named[letter].length > 0));
  const garbled = rows.filter(({ cells }) => cells.some((cell) => cell.includes('\uFFFD')));
  const findings = [...reading.findings, ...garbled.map(asGarbled)].sort(
    (one, other) => one.line - other.line,
  );
  return { reading: broken ?? { ...reading, findings }, worth: 2 + naming.length };
}

const asGarbled = ({ line, cells }: Row) => ({
  line,
  what: cells.find((cell) => cell.includes('\uFFFD')) ?? '',
  why: 'garbled' as const,
});
