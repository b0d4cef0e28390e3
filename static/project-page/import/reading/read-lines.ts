import { isLegend } from './legend';
import { marksIn, saysNothing } from './marks';
import type { RaciWord } from './raci-words';
import { cellOf, type Shape } from './shape';
import {
  type Finding,
  type Letter,
  letters,
  type Named,
  type OwnWords,
  type RaciLine,
  type RaciReading,
  type Row,
} from './reading';

type Names = Record<Letter, Named[]>;
const nobody = (): Names => ({ R: [], A: [], C: [], I: [] });

/** The lines of a sheet of that shape, and what in it is passed over. */
export function readLines(rows: readonly Row[], shape: Shape, own: OwnWords): RaciReading {
  const lines: RaciLine[] = [];
  const findings: Finding[] = [...besides(rows, shape)];
  const header = rows[shape.header];
  let group: string | null = null;
  for (const row of rows.slice(shape.header + 1)) {
    if (row.cells.every(saysNothing)) continue;
    const passed = passedOver(row, header, own);
    if (passed) {
      findings.push({ line: row.line, what: wordsOf(row), why: passed });
      continue;
    }
    const named = whoIn(row, shape, findings);
    const isAnybody = letters.some((letter) => named[letter].length > 0);
    const activity = saysNothing(cellOf(row, shape.activity)) ? '' : spaced(cellOf(row, shape.activity));
    const part = shape.group === null ? '' : spaced(cellOf(row, shape.group));
    if (part !== '') group = part;
    const above = lines.at(-1);
    if (activity !== '') {
      lines.push({ lines: [row.line], group, activity, named });
      // Nobody in the whole line: the name of a part.
      if (!isAnybody && shape.group === null) group = activity;
    } else if (isAnybody && above) {
      above.lines.push(row.line);
      for (const letter of letters) above.named[letter].push(...named[letter]);
    } else if (isAnybody) {
      findings.push({ line: row.line, what: wordsOf(row), why: 'noActivity' });
    } else if (part !== '') {
      lines.push({ lines: [row.line], group, activity: part, named });
    }
  }
  return { lines, findings };
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const wordsOf = ({ cells }: Row): string =>
  cells
    .map(spaced)
    .filter((cell) => cell !== '')
    .join(' · ');

/** What stands above the header, and columns that say something else. */
function besides(rows: readonly Row[], shape: Shape): Finding[] {
  const titles = rows
    .slice(0, shape.header)
    .filter((row) => !row.cells.every(saysNothing))
    .map((row): Finding => ({ line: row.line, what: wordsOf(row), why: 'title' }));
  const used = new Set([
    shape.activity,
    shape.group,
    ...(shape.kind === 'roleColumns' ? shape.roles : shape.holding).map(({ column }) => column),
  ]);
  const header = rows[shape.header];
  const columns = (header?.cells ?? []).flatMap((cell, column): Finding[] =>
    used.has(column) || saysNothing(cell)
      ? []
      : [{ line: header?.line ?? 1, what: spaced(cell), why: 'column' }],
  );
  return [...titles, ...columns];
}

function passedOver(row: Row, header: Row | undefined, own: OwnWords): 'header' | 'legend' | undefined {
  const said = row.cells.map(spaced).filter((cell) => cell !== '');
  const before = header?.cells.map(spaced).filter((cell) => cell !== '') ?? [];
  if (said.length > 1 && said.join('\n') === before.join('\n')) return 'header';
  return isLegend(said, own) ? 'legend' : undefined;
}

function whoIn(row: Row, shape: Shape, findings: Finding[]): Names {
  const named = nobody();
  const note = (what: string, why: Finding['why']) => findings.push({ line: row.line, what, why });
  const put = (meanings: readonly RaciWord[], who: Named, what: string) => {
    for (const meaning of meanings) {
      if (meaning === 'S') note(what, 'support');
      else named[meaning].push(who);
    }
  };
  if (shape.kind === 'letterColumns') {
    for (const { column, meanings } of shape.holding) {
      const text = cellOf(row, column);
      if (!saysNothing(text)) put(meanings, { text, isList: true }, text);
    }
    return named;
  }
  for (const { column, name } of shape.roles) {
    const text = cellOf(row, column);
    const marks = marksIn(text);
    if (marks.kind === 'blank') continue;
    const who = spaced(name);
    if (marks.kind === 'text') note(who === '' ? spaced(text) : `${who}: ${spaced(text)}`, 'unknownMark');
    else if (who === '') note(text, 'noRoleName');
    else put(marks.marks, { text: who, isList: false }, who);
  }
  return named;
}
