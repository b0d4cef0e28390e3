import type { Input } from '../../../../src/contract';
import type { ImportedAnswer, ImportedOwner } from '../../../../src/contract/import-answers';
import { limits } from '../../../../src/domain/limits';
import type { Here, Who } from './here';
import { longestName, type Plan, type PlannedLine } from './plan';
import { onceEach, sameWho } from './same-who';

type Sent = Pick<Input<'importAnswers'>, 'roles' | 'lines'>;
type NewRole = Extract<Who, { kind: 'newRole' }>;
type Going = PlannedLine & { target: Exclude<PlannedLine['target'], { kind: 'leaveOut' }> };

const whoIn = ({ owner: { owner }, consulted, informed }: PlannedLine): Who[] => [
  ...(owner ? [owner] : []),
  ...consulted,
  ...informed,
];

/** Lines that go somewhere, and say something there. */
export const linesToSend = ({ lines }: Plan): Going[] =>
  lines.filter(
    (line): line is Going =>
      line.sameAs === null &&
      line.target.kind !== 'leaveOut' &&
      (line.target.kind === 'new' || whoIn(line).length > 0),
  );

/** A plan as the operation takes it. */
export function answersIn(plan: Plan): Sent {
  const lines = linesToSend(plan);
  const roles = onceEach(lines.flatMap(whoIn)).flatMap(asNewRole);
  return {
    roles: roles.map(({ side, name }) => ({ side, name })),
    lines: lines.map(({ line, target, owner, consulted, informed }) => {
      const [answer] = owner.owner ? answerOf(owner.owner, roles) : [];
      return {
        activity:
          target.kind === 'ours'
            ? { id: target.id }
            : { group: target.group, name: shortened(line.activity) },
        ...(answer && { answer }),
        consulted: consulted.flatMap((who) => ownerIn(who, roles)),
        informed: informed.flatMap((who) => ownerIn(who, roles)),
      };
    }),
  };
}

const asNewRole = (who: Who): NewRole[] =>
  who.kind === 'newRole' ? [{ ...who, name: shortened(who.name) }] : [];

const answerOf = (who: Who, roles: readonly NewRole[]): ImportedAnswer[] =>
  who.kind === 'notNeeded' ? [who] : ownerIn(who, roles);

function ownerIn(who: Who, roles: readonly NewRole[]): ImportedOwner[] {
  if (who.kind === 'notNeeded' || who.kind === 'nobody') return [];
  if (who.kind !== 'newRole') return [who];
  const place = roles.findIndex((role) => asNewRole(who).some((each) => sameWho(each, role)));
  return [{ kind: 'newRole', place }];
}

const shortened = (name: string): string => name.slice(0, longestName).trim();

/** How many activities there would be. */
export function activitiesAfter(plan: Plan, { activities }: Here): { count: number; isTooMany: boolean } {
  const count = activities.length + linesToSend(plan).filter(({ target }) => target.kind === 'new').length;
  return { count, isTooMany: count > limits.activities };
}
