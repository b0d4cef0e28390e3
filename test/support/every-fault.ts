import * as z from 'zod/mini';
import type { RecordedCall } from '../../local-jira/recorder';
import { type Trouble, trouble, troublesOf } from '../../local-jira/troubles';
import { copiesOfScene } from './copied-scene';
import { essence } from './essence';
import { hours } from './indexed-site';
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

const ofSite = (site: TestSite): string => JSON.stringify(essence(site));

async function anHour(site: TestSite): Promise<void> {
  await site.drain();
  await site.runScheduled('hourly');
  await site.drain();
}

/** An agreement's new name may reach the portfolio only with the round of the day. */
const withoutNames = (end: string): string =>
  end.replaceAll(/("summary .*?\\"name\\":\\").*?(?=\\")/g, '$1…');

/** Whether what went wrong is made good: within the hour, but for names within the day. */
async function endsAs(right: string, site: TestSite): Promise<boolean> {
  await anHour(site);
  let end = ofSite(site);
  if (end !== right && withoutNames(end) === withoutNames(right)) {
    await hours(site, 24);
    end = ofSite(site);
  }
  site.close();
  return end === right;
}

/** What goes right does something, or nothing could be lost. */
async function rightEnd(undisturbed: TestSite, before: string): Promise<string> {
  await anHour(undisturbed);
  const right = ofSite(undisturbed);
  expect(right).not.toBe(before);
  undisturbed.close();
  return right;
}

// Calls as far on either side as tell one job from another.
const neighbours = 2;

/** Which calls between which others went wrong how, in any work of this file. */
const tried = new Set<string>();

/** Jobs lead to other jobs, so that most work ends in the same calls: each is tried once. */
function isNew(calls: readonly RecordedCall[], { index, name }: Trial): boolean {
  const around = calls.slice(Math.max(0, index - neighbours), index + neighbours + 1).map(kindOf);
  const key = [name, ...around].join(' ');
  if (tried.has(key)) return false;
  tried.add(key);
  return true;
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
  const before = ofSite(undisturbed);
  await start?.(undisturbed);
  const calls = await undisturbed.record(() => run(undisturbed));
  const right = await rightEnd(undisturbed, before);

  const wrong: object[] = [];
  for (const { index, call, name } of trialsOf(calls).filter((trial) => isNew(calls, trial))) {
    const site = await scene.open();
    await start?.(site);
    site.faults.add({ skip: index, times: 1, effect: trouble[name] });
    await run(site);
    site.faults.clear();
    if (!(await endsAs(right, site))) wrong.push({ call: `${call.method} ${call.path}`, name });
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
  const before = ofSite(undisturbed);
  const calls = await undisturbed.record(() => run(undisturbed));
  const right = await rightEnd(undisturbed, before);

  const wrong: object[] = [];
  for (const { index, call, name } of trialsOf(calls)) {
    const site = await scene.open();
    site.faults.add({ operation, skip: index, times: 1, effect: trouble[name] });
    const first = await run(site);
    site.faults.clear();
    // What a person does who is told that it failed.
    if (!isDone(first)) await run(site);
    if (!(await endsAs(right, site))) wrong.push({ call: `${call.method} ${call.path}`, name, first });
  }
  return wrong;
}
