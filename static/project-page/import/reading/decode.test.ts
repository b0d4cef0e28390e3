import { decode } from './decode';

const bytes = (...parts: (number[] | string)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const utf16 = (text: string, isBig: boolean) => {
  const little = Buffer.from(text, 'utf16le');
  return [...(isBig ? little.swap16() : little)];
};
// prettier-ignore
const shiftJis = [
  0x8d, 0xec, 0x8b, 0xc6, 0x2c, 0x92, 0x53, 0x93, 0x96, 0x0d, 0x0a,
  0x83, 0x8a, 0x83, 0x8a, 0x81, 0x5b, 0x83, 0x58, 0x2c, 0x41,
];
const russian = [0xd0, 0xee, 0xeb, 0xfc, 0x3b, 0xd6, 0xe5, 0xeb, 0xfc];

it.each([
  ['UTF-8', bytes([...Buffer.from('Prüfung;Роль')]), 'Prüfung;Роль'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Task;PM'), 'Task;PM'],
  ['UTF-16 from Excel', bytes([0xff, 0xfe], utf16('Prüfung\tРоль', false)), 'Prüfung\tРоль'],
  ['UTF-16, the other way round', bytes([0xfe, 0xff], utf16('Prüfung', true)), 'Prüfung'],
  ['UTF-16 without a mark', bytes(utf16('Task;PM', false)), 'Task;PM'],
  ['UTF-16 without a mark, the other way round', bytes(utf16('Task;PM', true)), 'Task;PM'],
  ['windows-1252', bytes('Pr\xfcfung;Gr\xf6\xdfe;Ma\xdfnahme'), 'Prüfung;Größe;Maßnahme'],
  ['UTF-16 without a mark, mostly Cyrillic', bytes(utf16('Роль;PM;EM\n', false)), 'Роль;PM;EM\n'],
  ['windows-1251', bytes(russian), 'Роль;Цель'],
  ['Shift_JIS from Japanese Excel', bytes(shiftJis), '作業,担当\r\nリリース,A'],
])('decodes %s', (_encoding, file, text) => {
  expect(decode(file)).toEqual({ text });
});

it('takes no quotation marks beside umlauts for Cyrillic', () => {
  const decoded = decode(bytes('\x84\xdcbung\x93;\x84\xc4nderung\x93'));
  expect('text' in decoded && decoded.text).toMatch(/Übung.*Änderung/u);
});

it('takes no apostrophes between letters for Japanese', () => {
  const decoded = decode(bytes('Don\x92t ship;L\x92\xe9quipe'));
  expect('text' in decoded && decoded.text).toMatch(/Don.t ship;L.équipe/u);
});

it.each([
  ['a workbook', bytes([0x50, 0x4b, 0x03, 0x04], 'xl/workbook'), 'workbook'],
  ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0]), 'workbook'],
  ['a PDF', bytes('%PDF-1.7'), 'workbook'],
  ['what is far too long for a matrix', new Uint8Array(1_000_001), 'tooLong'],
])('refuses %s', (_what, file, problem) => {
  expect(decode(file)).toEqual({ problem });
});
