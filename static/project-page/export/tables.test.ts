import { aMatrixRow } from '../../../test/builders/matrix-row';
import { loadEnglishTexts } from '../../../test/support/english-texts';

beforeAll(loadEnglishTexts);

const rows = [
  aMatrixRow({ group: 'Why & what', activity: 'Pricing', consulted: [], informed: [], note: '' }),
  aMatrixRow({ note: 'Said "now",\r\nthen <b>&amp;</b>' }),
];

it('is a table in Markdown for each group, in which a text stays a text', async () => {
  const { markdownOf } = await import('./markdown');
  const head = [
    '| Activity | Accountable | Consulted | Informed | State | Note |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  expect(markdownOf('Shop *new* [x]', rows).split('\n')).toEqual([
    '# Shop \\*new\\* \\[x\\]',
    '',
    '## Why \\& what',
    '',
    ...head,
    '| Pricing | Engineers |  |  | Agreed since May 1, 2026 |  |',
    '',
    '## How \\& team',
    '',
    ...head,
    '| On call | Engineers | Design, Data science | Product lead \\(Ana Kim\\) | Agreed since May 1, 2026 | Said "now",<br>then \\<b\\>\\&amp;\\</b\\> |',
    '',
  ]);
});

it('is a table for Confluence, and cells for whatever takes none', async () => {
  const { confluenceOf } = await import('./confluence');
  const { html, plain } = confluenceOf(rows);
  expect(html.split('<tr>')).toEqual([
    '<table><tbody>',
    '<th>Group</th><th>Activity</th><th>Accountable</th><th>Consulted</th><th>Informed</th><th>State</th><th>Note</th></tr>',
    '<td>Why &amp; what</td><td>Pricing</td><td>Engineers</td><td></td><td></td><td>Agreed since May 1, 2026</td><td></td></tr>',
    '<td>How &amp; team</td><td>On call</td><td>Engineers</td><td>Design, Data science</td><td>Product lead (Ana Kim)</td><td>Agreed since May 1, 2026</td><td>Said &quot;now&quot;,<br>then &lt;b&gt;&amp;amp;&lt;/b&gt;</td></tr></tbody></table>',
  ]);
  expect(plain.split('\n').map((line) => line.split('\t'))).toEqual([
    ['Group', 'Activity', 'Accountable', 'Consulted', 'Informed', 'State', 'Note'],
    ['Why & what', 'Pricing', 'Engineers', '', '', 'Agreed since May 1, 2026', ''],
    [
      'How & team',
      'On call',
      'Engineers',
      'Design, Data science',
      'Product lead (Ana Kim)',
      'Agreed since May 1, 2026',
      'Said "now", then <b>&amp;</b>',
    ],
  ]);
});

it.each(['=1+1', '@Ben', '-Ops', "'=Spec", '"Now", said', '＝Spec'])(
  'has %j as text for a spreadsheet that it is pasted into, and as it was for an import',
  async (text) => {
    const { confluenceOf } = await import('./confluence');
    const { parseTable } = await import('../import/reading/parse-table');
    const { plain } = confluenceOf([aMatrixRow({ activity: text, note: text })]);
    expect(plain).not.toMatch(/\t[=+\-@＝]/u);
    const cells = parseTable(plain, '\t').rows[1]?.cells;
    expect([cells?.[1], cells?.at(-1), cells?.length]).toEqual([text, text, 7]);
  },
);
