import { type Letter, letters, type Named, type RaciLine } from '../reading/reading';
import type { Here } from './here';
import { type FoundPeople, isKnownName, matchName, type Match } from './match-name';
import { possibleNames, splitNames } from './split-names';

/** A line with each name in it by itself. */
export type NamedLine = Omit<RaciLine, 'named'> & { names: Record<Letter, string[]> };

/** A name in the file, where it stands and whom it seems to mean. */
export type NameInFile = Match & { name: string; lines: number[] };

const cellsIn = (lines: readonly RaciLine[]): Named[] =>
  lines.flatMap(({ named }) => letters.flatMap((letter) => named[letter]));

/** Whom Jira has to be asked about: not who is known by the names of this agreement. */
export function namesToSearch(lines: readonly RaciLine[], here: Here): string[] {
  const names = new Set(cellsIn(lines).flatMap(possibleNames));
  return [...names].filter((name) => !isKnownName(name, here, new Map()));
}

export function namedLines(lines: readonly RaciLine[], here: Here, people: FoundPeople): NamedLine[] {
  const isKnown = (name: string) => isKnownName(name, here, people);
  const namesOf = (cells: readonly Named[]) => [
    ...new Set(cells.flatMap((cell) => splitNames(cell, isKnown))),
  ];
  return lines.map(({ named: { R, A, C, I }, ...line }) => ({
    ...line,
    names: { R: namesOf(R), A: namesOf(A), C: namesOf(C), I: namesOf(I) },
  }));
}

/** Each name once, those first that somebody has to look at. */
export function namesInFile(lines: readonly NamedLine[], here: Here, people: FoundPeople): NameInFile[] {
  const places = new Map<string, number[]>();
  for (const { lines: at, names } of lines) {
    for (const name of new Set(letters.flatMap((letter) => names[letter]))) {
      places.set(name, [...(places.get(name) ?? []), ...at]);
    }
  }
  const order = ['open', 'guess', 'sure'];
  return [...places]
    .map(([name, at]): NameInFile => ({ name, lines: at, ...matchName(name, here, people) }))
    .sort((one, other) => order.indexOf(one.certainty) - order.indexOf(other.certainty));
}
