import { splitNames } from './split-names';

const split = (text: string, ...known: string[]) =>
  splitNames({ text, isList: true }, (name) => known.includes(name));

it.each([
  ['Ana; Ben', ['Ana', 'Ben']],
  ['Ana、Ben；Chen', ['Ana', 'Ben', 'Chen']],
  ['• Ana\n• Ben | Chen', ['Ana', 'Ben', 'Chen']],
  ['Ana; Ana; -; TBD', ['Ana']],
  ['"TBD"; ""', ['TBD']],
  ['"A; B"; @Chen', ['A; B', 'Chen']],
])('divides %j', (text, names) => {
  expect(split(text)).toEqual(names);
});

it('divides at a comma and at “and” only where that makes somebody known', () => {
  expect(split('Doe, John', 'Doe, John')).toEqual(['Doe, John']);
  expect(split('Doe, John')).toEqual(['Doe', 'John']);
  expect(split('Design & research')).toEqual(['Design & research']);
  expect(split('Design & research', 'Design')).toEqual(['Design', 'research']);
  expect(split('Design & research, Ana', 'Design', 'Design & research')).toEqual([
    'Design & research',
    'Ana',
  ]);
});

it('takes the head of a column as one name', () => {
  expect(splitNames({ text: 'Design; research', isList: false }, () => false)).toEqual(['Design; research']);
});
