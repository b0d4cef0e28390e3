import fc from 'fast-check';
import type { Input } from '../../src/contract';
import type { Who } from '../builders/world';
import { anyAgreementCommand } from './any-agreement-command';
import { anyEpicCommand } from './any-epic-command';
import { type CommandArbitrary, type Topic, topics } from './command-arbitrary';
import { type Command, commands, operationCases } from './scene';

export type Sent = { [K in Command]: { operation: K; input: Input<K> } }[Command];
/** What one person does, one thing after the other. */
export type Session = { who: Who; list: Sent[] };

const any: { [K in Command]: CommandArbitrary<K> } = { ...anyAgreementCommand, ...anyEpicCommand };

const sent = (operation: Command): fc.Arbitrary<Sent> =>
  any[operation].input.map((input): Sent => ({ operation, input }) as Sent);

/** Mostly what is theirs to do. */
function commandOf(who: Who, about: readonly Topic[]): fc.Arbitrary<Sent> {
  const some = commands.filter((operation) => any[operation].about.some((topic) => about.includes(topic)));
  const theirs = some.filter((operation) =>
    [...operationCases[operation].allowed, ...(any[operation].by ?? [])].includes(who),
  );
  const anyOf = (operations: readonly Command[]) => fc.oneof(...operations.map(sent));
  return theirs.length === 0
    ? anyOf(some)
    : fc.oneof({ weight: 7, arbitrary: anyOf(theirs) }, { weight: 1, arbitrary: anyOf(some) });
}

const people: readonly { who: Who; least: number; most: number }[] = [
  { who: 'ana', least: 1, most: 4 },
  { who: 'ben', least: 1, most: 4 },
  { who: 'jo', least: 1, most: 3 },
  { who: 'chen', least: 0, most: 2 },
  { who: 'farah', least: 0, most: 2 },
  { who: 'kim', least: 0, most: 2 },
  { who: 'gita', least: 0, most: 3 },
];

/** Several people at the same time, about one thing or two. */
export const sessions: fc.Arbitrary<Session[]> = fc
  .tuple(fc.constantFrom(...topics), fc.constantFrom(...topics))
  .chain((about) =>
    fc.tuple(
      ...people.map(({ who, least, most }) =>
        fc
          .array(commandOf(who, about), { minLength: least, maxLength: most, size: 'max' })
          .map((list) => ({ who, list })),
      ),
    ),
  );
