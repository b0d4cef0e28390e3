import { headMeanings } from './raci-words';
import type { OwnWords } from './reading';

/** `R = Responsible`, or `R` and `Responsible` in two cells. */
export function isLegend(said: readonly string[], own: OwnWords): boolean {
  if (said.every((cell) => /^[RACIS]\s*[=:–-]\s*\p{L}/u.test(cell))) return true;
  const meant = new Set(said.flatMap((cell) => headMeanings(cell, own)));
  const areWords = said.every((cell) => headMeanings(cell, own).length === 1);
  return areWords && meant.size === 1 && new Set(said.map(({ length }) => length === 1)).size === 2;
}
