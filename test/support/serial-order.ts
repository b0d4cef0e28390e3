import type { Done } from './at-once';
import { done, send } from './sent-command';
import type { Sent } from './sessions';
import type { TestSite } from './site';
import { leadsNow, leadsNamedIn } from './two-sides';

type Options = {
  open: () => Promise<TestSite>;
  /** Every command of the order that explains them, as it is repeated: called before and after. */
  watch: (site: TestSite, repeated: Done) => () => void;
};

/**
 * Some order of one after the other in which each comes to the same, refusals included, and whatever ended before
 * another was sent stands before it. `stuck`: what the longest such beginning left.
 */
export async function inSomeOrder(all: readonly Done[], { open, watch }: Options) {
  let stuck: readonly Done[] = all;

  async function repeat(order: readonly Done[]): Promise<TestSite> {
    const site = await open();
    for (const each of order) await send(site, each.who, again(site, each));
    return site;
  }

  /** The site on which all were repeated. */
  async function rest(
    start: TestSite,
    order: readonly Done[],
    left: readonly Done[],
  ): Promise<TestSite | undefined> {
    if (left.length === 0) return start;
    let site = start;
    for (const next of possible(left)) {
      const check = watch(site, next);
      const [outcome] = await send(site, next.who, again(site, next));
      const isSame =
        outcome?.code === next.code && outcome.own === next.own && sameChange(outcome.change, next.change);
      if (isSame) {
        check();
        const others = left.filter((each) => each !== next);
        if (others.length < stuck.length) stuck = others;
        const end = await rest(site, [...order, next], others);
        // What changed nothing can't be in the way of anything.
        if (end !== undefined || !(next.change ?? next.own)) return end;
      }
      if (isSame || outcome?.code === done) {
        site.close();
        site = await repeat(order);
      }
    }
    site.close();
    return undefined;
  }

  const site = await rest(await open(), [], all);
  return { site, stuck };
}

/** A lead whom the caller of `nameLeads` left as they were is left alone, whoever has changed them meanwhile. */
function again(site: TestSite, { sent, change }: Done): Sent {
  if (sent.operation !== 'nameLeads' || !change) return sent;
  const named = leadsNamedIn(change.items);
  return { ...sent, input: { ...sent.input, ...leadsNow(site, change.agreementId), ...named } } as Sent;
}

const possible = (left: readonly Done[]): Done[] =>
  left
    .filter((each) => !left.some((other) => other !== each && precedes(other, each)))
    .toSorted((one, other) => one.place - other.place || one.ended - other.ended);

function precedes(one: Done, other: Done): boolean {
  if (one.ended < other.started) return true;
  if (!one.change) return false;
  if (one.place < other.committedBefore) return true;
  return other.change !== undefined && onSame(one.change, other.change) && one.place < other.place;
}

type Change = NonNullable<Done['change']>;
const aggregateOf = ({ id }: Change): string => id.slice(0, id.lastIndexOf(':'));
const onSame = (one: Change, other: Change): boolean => aggregateOf(one) === aggregateOf(other);

const sameChange = (one: Done['change'], other: Done['change']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
