import { meetsTarget, type Measurement } from './measurement';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const shown = (value: number | undefined) => (value === undefined ? '' : number.format(value));

const columns: [title: string, cell: (measurement: Measurement) => string][] = [
  ['measured', ({ name }) => name],
  ['value', ({ value }) => shown(value)],
  ['unit', ({ unit }) => unit],
  [
    'target',
    ({ target, higherIsBetter }) =>
      target === undefined ? '' : `${higherIsBetter ? '≥' : '≤'} ${shown(target)}`,
  ],
  ['floor', ({ floor }) => shown(floor)],
  ['naive', ({ naive }) => shown(naive)],
  ['', (measurement) => (meetsTarget(measurement) ? '' : 'misses its target')],
];

/** The measurements as text, one line each, numbers to the right. */
export function table(measurements: Measurement[]): string {
  const rows = [
    columns.map(([title]) => title),
    ...measurements.map((measurement) => columns.map(([, cell]) => cell(measurement))),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => [1, 3, 4, 5].includes(column);
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
