import Papa from 'papaparse';
import { saysNothing } from '../reading/marks';
import type { Named } from '../reading/reading';

type IsKnown = (name: string) => boolean;

const marks = /^[@*•\-–\s]+/u;
const cleaned = (name: string): string => name.replace(marks, '').replace(/\s+/gu, ' ').trim();

/**
 * The names in a cell. A semicolon, a new line or a bullet always comes between two; a comma does unless `Doe, John` is
 * somebody; `and`, `&` and `/` only where that makes somebody known: `Design & research` may be one role.
 */
export function splitNames({ text, isList }: Named, isKnown: IsKnown): string[] {
  if (!isList) return [text];
  const names = itemsIn(text).flatMap(({ item, isQuoted }) =>
    // A role may be called “TBD”: its quotes say that it is a name.
    isQuoted && item !== '' ? [item] : partsOf(cleaned(item), isKnown).filter((name) => !saysNothing(name)),
  );
  return [...new Set(names)];
}

/** Everything that may be one name, before it is known who is somebody. */
export function possibleNames(named: Named): string[] {
  const whole = splitNames(named, () => true);
  const parts = splitNames(named, () => false).flatMap((name) => [name, ...softParts(name)]);
  return [...new Set([...whole, ...parts])];
}

function itemsIn(text: string): { item: string; isQuoted: boolean }[] {
  const lists = text.replace(/\r?\n|[•|、；]/gu, ';');
  if (!lists.includes('"')) return lists.split(';').map((item) => ({ item, isQuoted: false }));
  // Its own quotes keep a name with such a sign in it together; a new line in it stays as it is.
  const [cells = []] = Papa.parse<string[]>(text.replace(/;\s+"/gu, ';"'), {
    delimiter: ';',
    newline: '\r',
  }).data;
  const quoted = new Set(
    [...text.matchAll(/(?:^|;)\s*"((?:[^"]|"")*)"/gu)].map(([, item = '']) => item.replaceAll('""', '"')),
  );
  return cells.map((item) => ({ item, isQuoted: quoted.has(item) }));
}

function partsOf(item: string, isKnown: IsKnown): string[] {
  if (isKnown(item)) return [item];
  return item.split(',').flatMap((part) => {
    const name = cleaned(part);
    const parts = softParts(name);
    return parts.length > 1 && !isKnown(name) && parts.some(isKnown) ? parts : [name];
  });
}

const softParts = (name: string): string[] =>
  name
    .split(/\s*[/&+]\s*|\s+(?:and|und|or|oder)\s+/iu)
    .map(cleaned)
    .filter((part) => part !== '');
