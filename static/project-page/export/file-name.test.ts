import { fileNameOf, titleOf } from './file-name';

const scope = { labels: [], componentIds: [], typeIds: [] };
const exported = (name: string | null) => ({
  project: { key: 'CHK', name: 'Checkout' },
  agreement: { scoped: name === null ? null : { name, scope } },
});

it.each([
  [null, 'CHK', 'Checkout'],
  ['Zahlungen / Größe', 'CHK-Zahlungen-Größe', 'Checkout · Zahlungen / Größe'],
  ['../../etc', 'CHK-etc', 'Checkout · ../../etc'],
])('%s', (name, fileName, title) => {
  expect(fileNameOf(exported(name))).toBe(fileName);
  expect(titleOf(exported(name))).toBe(title);
});

it('stays short enough for a file system', () => {
  expect(fileNameOf(exported('x'.repeat(200)))).toHaveLength(80);
});
