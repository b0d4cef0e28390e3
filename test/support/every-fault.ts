import * as z from 'zod/mini';
import type { RecordedCall } from '../../local-jira/recorder';
import { type Trouble, trouble, troublesOf } from '../../local-jira/troubles';
import { copiesOfScene } from './copied-scene';
import { essence } from './essence';
import { type Command, commands, operationCases } from './scene';
import type { TestSite } from './site';

/** Commands on epics, or on what surrounds them. */
export const commandsOn = (about: 'epics' | 'agreements'): Command[] =>
  commands.filter((operation) => {
    const { input } = operationCases[operation];
    return ('issueId' in input || 'issueIds' in input) === (about === 'epics');
  });

/**
 * A call that only asks leaves nothing behind: it fails, and that's all. That the function dies there is something new
 * only where the call before has written.
 */
function troublesAt(call: RecordedCall, before: RecordedCall | undefined): Trouble[] {
  if (isWrite(call)) return troublesOf(call);
  return before && isWrite(before) ? ['broken', 'crash'] : ['broken'];
}
const isWrite = ({ method, path, remote }: RecordedCall): boolean =>
  remote === 'jira'
    ? method !== 'GET' && !/approximate-count|bulkfetch/.test(path)
    : /transaction|set|delete|publish/.test(path);

const kindOf = ({ remote, method, path }: RecordedCall): string =>
  `${remote} ${method} ${path.replace(/\?.*/, '').replaceAll(/\d+/g, '#')}`;

type Trial = { index: number; call: RecordedCall; name: Trouble };

/** Of calls in a row that do the same for one record after the other the first and the last are tried. */
const trialsOf = (calls: readonly RecordedCall[]): Trial[] =>
  calls.flatMap((call, index) => {
    const [before, after] = [calls[index - 1], calls[index + 1]];
    if (before && after && kindOf(before) === kindOf(call) && kindOf(after) === kindOf(call)) return [];
    return troublesAt(call, before).map((name) => ({ index, call, name }));
  });

const doneSchema = z.union([
  z.object({ ok: z.literal(true), value: z.object({ failed: z.array(z.never()) }) }),
  z.object({ ok: z.literal(true), value: z.object({ failed: z.undefined() }) }),
]);
const isDone = (result: unknown): boolean => z.safeParse(doneSchema, result).success;

async function settled(site: TestSite): Promise<unknown> {
  await site.drain();
  await site.runScheduled('hourly');
  await site.drain();
  const end = essence(site);
  site.close();
  return end;
}

type Work = {
  prepare?: (site: TestSite) => Promise<unknown>;
  /** What people do before; nothing goes wrong with that. */
  start?: (site: TestSite) => Promise<unknown>;
  run: (site: TestSite) => Promise<unknown>;
};

/** As below, for events, jobs and rounds, where nobody is there to try again. */
export async function lostOrDoubledInJobs({ prepare, start, run }: Work): Promise<object[]> {
  const scene = await copiesOfScene(prepare);
  const undisturbed = await scene.open();
  await start?.(undisturbed);
  const calls = await undisturbed.record(() => run(undisturbed));
  const right = JSON.stringify(await settled(undisturbed));
  expect(calls).not.toEqual([]);

  const wrong: object[] = [];
  for (const { index, call, name } of trialsOf(calls)) {
    const site = await scene.open();
    await start?.(site);
    site.faults.add({ skip: index, times: 1, effect: trouble[name] });
    await run(site);
    site.faults.clear();
    const end = JSON.stringify(await settled(site));
    if (end !== right) wrong.push({ call: `${call.method} ${call.path}`, name });
  }
  return wrong;
}

/** Every call of an operation that goes wrong in a way after which the end is not as if it had gone right. */
export async function lostOrDoubled(operation: Command): Promise<object[]> {
  const { input, allowed, prepare } = operationCases[operation];
  const run = (site: TestSite): Promise<unknown> =>
    site.call(allowed[0], operation, input).catch(() => undefined);
  const scene = await copiesOfScene(prepare);
  const undisturbed = await scene.open();
  const calls = await undisturbed.record(() => run(undisturbed));
  const right = JSON.stringify(await settled(undisturbed));

  const wrong: object[] = [];
  for (const { index, call, name } of trialsOf(calls)) {
    const site = await scene.open();
    site.faults.add({ operation, skip: index, times: 1, effect: trouble[name] });
    const first = await run(site);
    site.faults.clear();
    // What a person does who is told that it failed.
    if (!isDone(first)) await run(site);
    const end = JSON.stringify(await settled(site));
    if (end !== right) wrong.push({ call: `${call.method} ${call.path}`, name, first });
  }
  return wrong;
}
