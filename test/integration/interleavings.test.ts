import fc from 'fast-check';
import type { Input, Operation } from '../../src/contract';
import { dataScience, engineeringLead, engineers, notNeeded, person, productLead } from '../builders/answers';
import { accountId, activityId } from '../builders/ids';
import { idOf, type Who } from '../builders/world';
import { copiesOfScene } from '../support/copied-scene';
import { essence } from '../support/essence';
import { agreement, answers } from '../support/first-path';
import type { TestSite } from '../support/site';

const issueId = idOf('SHOP-1');
const epic = { issueId, activity: 'rollout' } as const;

type Command = { [K in Operation]: { operation: K; input: Input<K> } }[Operation];
const command = <K extends Operation>(operation: K, input: Input<K>) => ({ operation, input }) as Command;

const answer = fc.constantFrom(
  engineers,
  dataScience,
  productLead,
  engineeringLead,
  notNeeded,
  person('chen'),
);
const activity = fc.constantFrom('rollout', 'experiment', 'spec');

const leading = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(activity, answer)
      .map(([id, given]) => command('answerActivities', answers({ [id]: given }))),
  },
  { weight: 3, arbitrary: answer.map((given) => command('decideEpic', { ...epic, answer: given })) },
  fc.constant(command('decideEpic', { ...epic, answer: null })),
  fc.boolean().map((applies) => command('answerApplies', { issueId, activity: 'experiment', applies })),
  fc.constant(command('changeTerms', { agreementId: agreement, change: { kind: 'stopTracking' } })),
  fc.constantFrom(10, 40).map((value) =>
    command('changeTerms', {
      agreementId: agreement,
      change: { kind: 'resultDays', activity: 'rollout', value },
    }),
  ),
  fc
    .constantFrom('Ops', 'Legal')
    .map((name) => command('addRole', { agreementId: agreement, side: 'product', name })),
  fc
    .constantFrom('One', 'Two')
    .map((text) =>
      command('setNote', { agreementId: agreement, activityId: activityId('spec'), text, seenAt: null }),
    ),
  fc.constant(command('startTracking', { agreementId: agreement })),
  fc.constant(command('stepDown', { agreementId: agreement })),
);

const owning = fc.oneof(
  fc.boolean().map((accept) => command('respondAsOwner', { ...epic, accept })),
  fc
    .constantFrom('canary', 'full')
    .map((stage) =>
      command('recordResult', { issueId, result: { activity: 'rollout', stage }, seenAt: null }),
    ),
);

const naming = fc.constantFrom('ana', 'farah').map((product) =>
  command('nameLeads', {
    agreementId: agreement,
    product: accountId(product),
    engineering: accountId('ben'),
  }),
);

const session = (who: Who, commands: fc.Arbitrary<Command>, most: number) =>
  fc.array(commands, { maxLength: most }).map((list) => ({ who, list }));

/** Everybody does one thing after the other, all of them at the same time. */
const sessions = fc.tuple(
  session('ana', leading, 3),
  session('ben', leading, 3),
  session('jo', leading, 2),
  session('chen', owning, 2),
  session('gita', naming, 1),
);

let scene: Awaited<ReturnType<typeof copiesOfScene>>;
beforeAll(async () => {
  scene = await copiesOfScene();
});

type Done = { who: Who; command: Command; started: number; committed: string | undefined };

const changeIds = (site: TestSite): string[] =>
  site.platformView().storage.flatMap(({ entityName, key }) => (entityName === 'change' ? [key] : []));
const actorOf = (site: TestSite, id: string): unknown =>
  site.platformView().storage.find(({ entityName, key }) => entityName === 'change' && key === id)?.value;
const isBy = (site: TestSite, id: string, who: Who): boolean =>
  JSON.stringify(actorOf(site, id)).includes(`"actor":"${who}"`);

async function runSession(site: TestSite, who: Who, list: readonly Command[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const each of list) {
    const before = changeIds(site);
    const result = await site.call(who, each.operation, each.input);
    expect(result).not.toMatchObject({ error: { code: 'INTERNAL' } });
    const mine = changeIds(site).filter((id) => !before.includes(id) && isBy(site, id, who));
    expect(mine.length).toBeLessThanOrEqual(1);
    // What was refused changed nothing.
    if (!result.ok) expect(mine).toEqual([]);
    done.push({ who, command: each, started: before.length, committed: mine[0] });
  }
  return done;
}

/** Nothing but the storage is slow, and each call differently. */
function shake(site: TestSite, delays: readonly number[]): () => void {
  const off = delays.map((milliseconds, skip) =>
    site.faults.add({ remote: 'kvs', skip, times: 1, effect: { kind: 'delay', milliseconds } }),
  );
  return () => {
    for (const each of off) each();
  };
}

/**
 * Every order that keeps what each document saw. A command on the epic read the agreement at some time before it was
 * committed, so it may stand before commits on the agreement that it overlapped with.
 */
function serialOrders(done: readonly Done[], ids: readonly string[]): Done[][] {
  const inOrder = ids.flatMap((id) => done.find(({ committed }) => committed === id) ?? []);
  const onEpic = inOrder.filter(({ committed }) => committed?.startsWith('epic:'));
  const onAgreement = inOrder.filter((each) => !onEpic.includes(each));
  const agreementsAmong = (count: number) =>
    ids.slice(0, count).filter((id) => onAgreement.some(({ committed }) => committed === id)).length;

  let places: number[][] = [[]];
  for (const { started, committed } of onEpic) {
    const last = agreementsAmong(ids.indexOf(committed ?? ''));
    const first = agreementsAmong(started);
    places = places.flatMap((taken) =>
      range(Math.max(first, taken.at(-1) ?? 0), last).map((place) => [...taken, place]),
    );
  }
  return places.map((taken) =>
    range(0, onAgreement.length).flatMap((place) => [
      ...onEpic.filter((_each, index) => taken[index] === place),
      ...onAgreement.slice(place, place + 1),
    ]),
  );
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

async function replay(order: readonly Done[]): Promise<unknown> {
  const site = await scene.open();
  for (const { who, command: each } of order) await site.call(who, each.operation, each.input);
  await site.drain();
  const end = essence(site);
  site.close();
  return end;
}

test('whatever people do at once, some order of one after the other explains the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      sessions,
      fc.array(fc.nat(12), { minLength: 40, maxLength: 40 }),
      async (plan, delays) => {
        const site = await scene.open();
        const settle = shake(site, delays);
        const done = (await Promise.all(plan.map(({ who, list }) => runSession(site, who, list)))).flat();
        settle();
        await site.drain();
        const end = essence(site);
        const ids = changeIds(site);
        site.close();

        const orders = serialOrders(done, ids);
        // The latest place is where nearly all belong.
        for (const order of orders.toReversed()) {
          if (JSON.stringify(await replay(order)) === JSON.stringify(end)) return;
        }
        expect(await replay(orders.at(-1) ?? [])).toEqual(end);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
}, 240_000);
