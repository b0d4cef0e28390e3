import { trouble, troublesOf } from '../../local-jira/troubles';
import type { RecordedCall } from '../../local-jira/recorder';
import type { Operation } from '../../src/contract';
import { copiesOfScene } from '../support/copied-scene';
import { essence } from '../support/essence';
import { operationCases, operations } from '../support/scene';
import type { TestSite } from '../support/site';

const hourly = async (site: TestSite): Promise<void> => {
  await site.drain();
  await site.runScheduled('hourly');
  await site.drain();
};

const isRead = (operation: Operation): boolean => /^(open|read|export)/.test(operation);

type Scene = Awaited<ReturnType<typeof copiesOfScene>>;
let scene: Scene;
afterEach(() => scene.remove());

type Outcome = { said: string; end: unknown };

describe.each(operations.filter((operation) => !isRead(operation)))('%s', (operation) => {
  const { input, allowed, prepare } = operationCases[operation];
  const [who] = allowed;
  const run = (site: TestSite) => site.call(who, operation, input);

  /** What a person would do: read what the app says, and try again where it failed. */
  async function withTrouble(index: number, name: keyof typeof trouble): Promise<Outcome> {
    const site = await scene.open();
    site.faults.add({ operation, skip: index, times: 1, effect: trouble[name] });
    const first = await run(site).catch(() => undefined);
    site.faults.clear();
    const said = first?.ok ? 'done' : (first?.error.code ?? 'died');
    if (!first?.ok) await run(site);
    await hourly(site);
    const end = essence(site);
    site.close();
    return { said, end };
  }

  test('loses and doubles nothing, whichever of its calls goes wrong in whatever way', async () => {
    scene = await copiesOfScene((site) => Promise.resolve(prepare?.(site)));
    const site = await scene.open();
    let calls: RecordedCall[] = [];
    calls = await site.record(() => run(site));
    await hourly(site);
    const right = essence(site);
    site.close();

    const wrong: object[] = [];
    for (const [index, call] of calls.entries()) {
      for (const name of troublesOf(call)) {
        const { said, end } = await withTrouble(index, name);
        if (JSON.stringify(end) !== JSON.stringify(right)) wrong.push({ call: call.path, name, said });
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
