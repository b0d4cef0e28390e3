import { asLatin, meaningOf, type RaciWord } from './raci-words';
import { remembered } from './remembered';

/** What stands in a cell of a role's column. */
export type Marks = { kind: 'blank' } | { kind: 'marks'; marks: RaciWord[] } | { kind: 'text' };

const nothing =
  /^(?:[\s\-–—−‐‑‒_.·/]*|n[\s./]*a\.?|none|nil|tbd|tba|\?+|entfällt|k\.?\s?a\.?|keiner?|なし)$/iu;

/** `-`, `n/a`: the cell says nobody. */
export const saysNothing = remembered((cell: string): boolean => nothing.test(cell.trim()));

/** `A`, `A / R`, `c,i`, `RA`, `Accountable`, `(R)`, `A*`. */
export const marksIn = remembered((cell: string): Marks => {
  if (saysNothing(cell)) return { kind: 'blank' };
  const inner = asLatin(cell.trim()).replace(/^\((.*)\)$/u, '$1');
  const parts = inner
    // `A (until launch)`, `R*`, `R?`
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[\s/\\,;+&|.*?!†‡:–—-]+|\b(?:and|und)\b/u)
    .filter((part) => part !== '');
  const marks = parts.flatMap(partMarks);
  if (parts.length === 0 || marks.includes(undefined)) return { kind: 'text' };
  return { kind: 'marks', marks: marks.filter((mark) => mark !== undefined) };
});

/** Letters without anything between them are capitals: `RA` is two marks, `Ira` is somebody. */
function partMarks(part: string): (RaciWord | undefined)[] {
  const word = meaningOf(part);
  if (word) return [word];
  const isGlued = /^[RACIS]{2,5}$/u.test(part) && new Set(part).size === part.length;
  return isGlued ? Array.from(part, meaningOf) : [undefined];
}
