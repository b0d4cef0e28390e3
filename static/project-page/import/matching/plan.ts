import { limits } from '../../../../src/domain/limits';
import { letters } from '../reading/reading';
import type { Here, Who } from './here';
import { firstOf, type LeftOut, leftOutOf } from './left-out';
import { matchActivity, type Target, type TargetMatch } from './match-activity';
import type { NamedLine, NameInFile } from './names-in';
import { ownerOf, type OwnerFound } from './owner-found';
import { onceEach } from './same-who';

/** What somebody chose where the file is not clear. Lines go by their first number in the file. */
export type Choices = {
  who: ReadonlyMap<string, Who>;
  targets: ReadonlyMap<number, Target>;
  owners: ReadonlyMap<number, Who>;
};

export const noChoices: Choices = { who: new Map(), targets: new Map(), owners: new Map() };

export type PlannedLine = TargetMatch & {
  line: NamedLine;
  /** The first number of another line that goes to the same activity. */
  sameAs: number | null;
  owner: OwnerFound;
  consulted: Who[];
  informed: Who[];
};

export type Plan = { lines: PlannedLine[]; leftOut: LeftOut[] };

// The longest name of an activity or a role.
export const longestName = 200;

/** What each line of the file becomes here. */
export function planOf(
  lines: readonly NamedLine[],
  names: readonly NameInFile[],
  here: Here,
  choices: Choices = noChoices,
): Plan {
  const whoOf = new Map(names.map(({ name, who }) => [name, choices.who.get(name) ?? who]));
  const taken = new Map<string, number>();
  const planned = lines.map((line): PlannedLine => {
    const match = targetOf(line, here, choices);
    const place = placeOf(match.target, line);
    const sameAs = taken.get(place) ?? null;
    if (match.target.kind !== 'leaveOut' && sameAs === null) taken.set(place, firstOf(line));
    const mean = (some: readonly string[]) => onceEach(some.flatMap((name) => meantBy(name, whoOf)));
    const owner = ownerOf(mean(line.names.A), mean(line.names.R), choices.owners.get(firstOf(line)));
    const involved = (some: readonly string[]) => mean(some).filter(({ kind }) => kind !== 'notNeeded');
    return {
      ...match,
      line,
      sameAs,
      owner,
      consulted: involved(line.names.C),
      informed: involved(line.names.I),
    };
  });
  const goingIn = planned.filter(({ target, sameAs }) => target.kind !== 'leaveOut' && sameAs === null);
  return {
    lines: planned.map((each) => ({
      ...each,
      consulted: each.consulted.slice(0, limits.involved),
      informed: each.informed.slice(0, limits.involved),
    })),
    leftOut: goingIn.flatMap((each) => [...leftOutOf(each.line, each.owner, whoOf), ...tooMuchIn(each)]),
  };
}

function tooMuchIn({ line, target, consulted, informed }: PlannedLine): LeftOut[] {
  const what = line.activity;
  const isMany = Math.max(consulted.length, informed.length) > limits.involved;
  const isLong = target.kind === 'new' && what.length > longestName;
  return [
    ...(isMany ? [{ line: firstOf(line), what, why: 'tooManyNames' as const }] : []),
    ...(isLong ? [{ line: firstOf(line), what, why: 'shortened' as const }] : []),
  ];
}

const namesSomebody = ({ names }: NamedLine): boolean => letters.some((letter) => names[letter].length > 0);

/** Where nobody is named it is the name of a part, as far as one can tell. */
function targetOf(line: NamedLine, here: Here, { targets }: Choices): TargetMatch {
  const chosen = targets.get(firstOf(line));
  // It may have been removed since it was chosen.
  if (chosen && isThere(chosen, here)) return { target: chosen, certainty: 'sure' };
  return namesSomebody(line)
    ? matchActivity(line, here)
    : { target: { kind: 'leaveOut' }, certainty: 'sure' };
}

const isThere = (target: Target, { activities }: Here): boolean =>
  target.kind !== 'ours' || activities.some(({ id }) => id === target.id);

const placeOf = (target: Target, { activity }: NamedLine): string =>
  target.kind === 'ours' ? target.id : `${target.kind} ${activity.toLowerCase()}`;

function meantBy(name: string, whoOf: ReadonlyMap<string, Who | null>): Who[] {
  const who = whoOf.get(name);
  return who && who.kind !== 'nobody' ? [who] : [];
}
