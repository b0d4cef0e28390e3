import { marksIn } from './marks';

const said = (cell: string): string => {
  const marks = marksIn(cell);
  return marks.kind === 'marks' ? marks.marks.join('') : marks.kind;
};

it.each([
  '',
  ' ',
  '-',
  '–',
  '—',
  '...',
  '/',
  'n/a',
  'N.A.',
  'none',
  'nil',
  'TBD',
  'tba',
  '??',
  'entfällt',
  'k. A.',
  'keine',
  'なし',
])('takes %j for nobody', (cell) => {
  expect(said(cell)).toBe('blank');
});

it.each([
  ['A (until launch)', 'A'],
  ['(R)', 'R'],
  ['R?', 'R'],
  ['A and R', 'AR'],
  ['R und A', 'RA'],
  ['ＲＡ', 'RA'],
  ['а, с, і', 'ACI'],
  ['ΑΙ', 'AI'],
  ['Ѕ', 'S'],
  ['Konsultiert', 'C'],
  ['報告先', 'I'],
])('reads %j as letters', (cell, letters) => {
  expect(said(cell)).toBe(letters);
});

it.each(['Ira', 'CC', 'RAX', 'later', 'A maybe'])('takes %j for words', (cell) => {
  expect(said(cell)).toBe('text');
});
