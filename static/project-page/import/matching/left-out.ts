import { letters, type Finding } from '../reading/reading';
import type { Who } from './here';
import type { NamedLine } from './names-in';
import type { OwnerFound } from './owner-found';
import { sameWho } from './same-who';

/** What is left out of a line, besides what the reading passed over. */
export type LeftOut = {
  line: number;
  what: string;
  why: Finding['why'] | 'responsible' | 'notChosen' | 'tooManyNames' | 'shortened';
};

export const firstOf = ({ lines }: NamedLine): number => lines[0] ?? 0;

/** Names that nobody chose a meaning for, and those who are responsible beside the one owner. */
export function leftOutOf(
  line: NamedLine,
  { owner, why }: OwnerFound,
  whoOf: ReadonlyMap<string, Who | null>,
): LeftOut[] {
  const { R, A, C, I } = line.names;
  const named = [...new Set(letters.flatMap((letter) => line.names[letter]))];
  const unknown = named.filter((name) => !whoOf.get(name));
  const beside = R.filter((name) => {
    const who = whoOf.get(name);
    if (!who || who.kind === 'nobody' || why === 'severalResponsible') return false;
    return !(owner && sameWho(owner, who)) && ![...A, ...C, ...I].includes(name);
  });
  const leave = (why: LeftOut['why']) => (what: string) => ({ line: firstOf(line), what, why });
  return [...unknown.map(leave('notChosen')), ...beside.map(leave('responsible'))];
}
