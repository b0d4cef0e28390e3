import { messageBody } from './message-body';

const siteUrl = 'http://127.0.0.1:2990';
const fromHtml = (html: string) => partsOf(messageBody({ text: 'not this', html }, siteUrl));
const fromText = (text: string) => partsOf(messageBody({ text, html: '' }, siteUrl));
const partsOf = (paragraphs: ReturnType<typeof messageBody>) => paragraphs.map(({ parts }) => parts);

test('paragraphs and links of the HTML, with the words of the links', () => {
  expect(
    fromHtml(
      `<p>Ana sent you <b>three</b> &lt;questions&gt;.</p><p><a href="${siteUrl}/m?a=1&amp;b=2">Open</a></p>`,
    ),
  ).toEqual([
    [{ text: 'Ana sent you ' }, { text: 'three' }, { text: ' <questions>.' }],
    [{ text: 'Open', href: `${siteUrl}/m?a=1&b=2` }],
  ]);
});

test('a line break starts a paragraph', () => {
  expect(fromHtml('one<br>two')).toEqual([[{ text: 'one' }], [{ text: 'two' }]]);
});

test.each(['javascript:alert(1)', 'http://elsewhere.example/', 'data:text/html,x', 'http://['])(
  'a link to %s is only its words',
  (href) => {
    expect(fromHtml(`<a href="${href}">Open</a>`)).toEqual([[{ text: 'Open' }]]);
  },
);

test('headings and the items of a list are told apart', () => {
  const html = '<h3>New</h3><ul><li>One</li><li>Two</li></ul><p>End</p>';
  expect(messageBody({ text: '', html }, siteUrl)).toEqual([
    { kind: 'heading', parts: [{ text: 'New' }] },
    { kind: 'item', parts: [{ text: 'One' }] },
    { kind: 'item', parts: [{ text: 'Two' }] },
    { kind: 'text', parts: [{ text: 'End' }] },
  ]);
});

test('scripts and styles are nothing to read', () => {
  expect(fromHtml('<style>p{}</style><script>alert(1)</script><p onclick="alert(1)">Read</p>')).toEqual([
    [{ text: 'Read' }],
  ]);
});

test('without HTML the addresses in the text are links, without the full stop after them', () => {
  expect(fromText(`Hello.\n\nSee https://example.com/a, or ${siteUrl}/b.`)).toEqual([
    [{ text: 'Hello.' }],
    [
      { text: 'See ' },
      { text: 'https://example.com/a', href: 'https://example.com/a' },
      { text: ', or ' },
      { text: `${siteUrl}/b`, href: `${siteUrl}/b` },
      { text: '.' },
    ],
  ]);
});
