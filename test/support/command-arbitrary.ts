import fc from 'fast-check';
import type { Input } from '../../src/contract';
import { dataScience, engineers, notNeeded, person, productLead } from '../builders/answers';
import { agreementId } from '../builders/ids';
import { idOf, shop, type Who } from '../builders/world';
import type { Command } from './scene';

/** Commands about the same thing are sent at the same time. */
export const topics = ['leads', 'answers', 'matrix', 'terms', 'agreements', 'owners', 'work'] as const;
export type Topic = (typeof topics)[number];

export type CommandArbitrary<K extends Command> = {
  about: readonly Topic[];
  /** Who sends it besides those that may in the case of its own. */
  by?: readonly Who[];
  input: fc.Arbitrary<Input<K>>;
};

export type OnEpics = {
  [K in Command]: Input<K> extends { issueId: unknown } | { issueIds: unknown } ? K : never;
}[Command];

/** The first agreement that the default one lists. */
export const further = agreementId(`${shop.id}:1`);
/** An epic of its scope. */
export const ofFurther = idOf('SHOP-3');

export const answer = fc.constantFrom(engineers, dataScience, productLead, notNeeded, person('chen'));
