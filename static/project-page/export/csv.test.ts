import { aMatrixRow } from '../../../test/builders/matrix-row';
import { loadEnglishTexts } from '../../../test/support/english-texts';

beforeAll(loadEnglishTexts);

async function linesOf(row: Parameters<typeof aMatrixRow>[0]): Promise<string[]> {
  const { csvOf } = await import('./csv');
  return csvOf([aMatrixRow(row)]).split('\r\n');
}
/** The cells as they stand in the file, without the quotes around them. */
const cellsOf = async (row: Parameters<typeof aMatrixRow>[0]) => {
  const [, line = ''] = await linesOf(row);
  return line.slice(1, -1).split('","');
};

it('is what a spreadsheet opens as UTF-8: a mark, a head, a line for each activity', async () => {
  expect(await linesOf({})).toEqual([
    '\uFEFF"Group","Activity","Accountable","Consulted","Informed","State","Note"',
    '"How & team","On call","Engineers","Design; Data science","Product lead (Ana Kim)","Agreed since May 1, 2026","From the first page to the last"',
    '',
  ]);
});

// What Excel, LibreOffice and Google Sheets begin a formula with, and what they pass over in front of it.
it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', "'=", "''@"])(
  'lets no cell begin with %j',
  async (start) => {
    const text = `${start}1+1`;
    const row = { group: text, activity: text, state: { kind: 'open', text }, note: text } as const;
    const [group, activity, , , , state, note] = await cellsOf(row);
    expect([group, activity, state, note]).toEqual(Array.from({ length: 4 }, () => `'${text}`));
  },
);

it.each(['1-1', 'a=b', "O'Neil", "'til noon", ' =1', ''])('leaves %j as it is', async (text) => {
  expect((await cellsOf({ note: text })).at(-1)).toBe(text);
});

it.each([
  ['Doe, John', '""Doe, John""'],
  ['A; B', '""A; B""'],
  ['@Kim', '""@Kim""'],
  ['- Ops', '""- Ops""'],
  ['n/a', '""n/a""'],
  ['The "A" team', '""The """"A"""" team""'],
  ['Design & research', 'Design & research'],
])('keeps the name %j in one piece', async (name, cell) => {
  const [, , accountable, consulted] = await cellsOf({ accountable: name, consulted: [name, 'Engineers'] });
  expect([accountable, consulted]).toEqual([cell, `${cell}; Engineers`]);
});
