import { leadPositionOf } from './position';
import type { Found, Here, Who } from './here';
import { roleLike, positionLike } from './usual-names';
import { sameWords } from './same-words';

/** `sure`: the same words. `guess`: usual words for it, to be looked at. `open`: somebody has to choose. */
export type Match = { who: Who | null; certainty: 'sure' | 'guess' | 'open'; candidates: Found[] };

/** Found for each name that was searched. */
export type FoundPeople = ReadonlyMap<string, readonly Found[]>;

/** Whom a name in the file means, as far as the names of this agreement and of Jira's people tell. */
export function matchName(name: string, here: Here, people: FoundPeople): Match {
  const known = exactly(name, here);
  if (known) return { who: known, certainty: 'sure', candidates: [] };
  const candidates = [...(people.get(name) ?? [])];
  const typed = candidates.filter((person) => person.name === name);
  const same = typed.length > 0 ? typed : candidates.filter((person) => sameWords(person.name, name));
  const [only] = same;
  if (only && same.length === 1) return { who: leadPositionOf(only, here), certainty: 'sure', candidates };
  if (same.length > 1) return { who: null, certainty: 'open', candidates: same };
  const usual = positionLike(name, here) ?? roleLike(name, here);
  if (usual) return { who: usual, certainty: 'guess', candidates };
  const [likely] = candidates;
  if (likely && candidates.length === 1) {
    return { who: leadPositionOf(likely, here), certainty: 'guess', candidates };
  }
  return { who: null, certainty: 'open', candidates };
}

/** Nobody has to be asked who that is. */
export const isKnownName = (name: string, here: Here, people: FoundPeople): boolean =>
  exactly(name, here) !== undefined ||
  (people.get(name) ?? []).some((person) => sameWords(person.name, name));

function exactly(name: string, { roles, positions, soleSide, notNeeded }: Here): Who | undefined {
  if (sameWords(name, notNeeded)) return { kind: 'notNeeded' };
  const side = (['product', 'engineering'] as const).find((each) => sameWords(name, positions[each]));
  if (side && (soleSide ?? side) === side) return { kind: 'lead', side };
  // What was typed exactly like a role goes before what only has the same words.
  const role = roles.find((each) => each.name === name) ?? roles.find((each) => sameWords(each.name, name));
  return role && { kind: 'role', roleId: role.id };
}
