import { pointsPerHour, queuedPerMinute } from './budgets';
import { type Billed, dollars, ofAllowance, times, together } from './forge-bill';
import { idleMonth } from './idle-month';
import type { Measurement } from './measurement';
import { latencyMs, type SiteCost } from './site-cost';
import { useOfEpics } from './use-of-epics';

const projects = 1_000;
const epics = 200;
const decisions = 20;
const days = 30;

const each = (name: string, cost: SiteCost, things = 1): Measurement[] => [
  { name: `${name}: storage written`, value: cost.bytesWritten / things, unit: 'bytes' },
  { name: `${name}: storage read`, value: cost.bytesRead / things, unit: 'bytes' },
  {
    name: `${name}: functions at ${latencyMs} ms a call`,
    value: (1_000 * cost.gbSeconds) / things,
    unit: 'GB-s for 1,000',
  },
];

function bill(name: string, usage: Billed, least?: Billed): Measurement[] {
  const part = ofAllowance(usage);
  const floor = least && ofAllowance(least);
  const line = (what: string, key: keyof Billed): Measurement => ({
    name: `${name}: ${what}`,
    value: part[key],
    unit: '% of the free allowance',
    target: 100,
    ...(floor && floor[key] > 0 && { floor: floor[key] }),
  });
  return [
    line('functions', 'gbSeconds'),
    line('storage written', 'bytesWritten'),
    line('storage read', 'bytesRead'),
    line('logs', 'logBytes'),
    { name: `${name}: to pay beyond the allowances`, value: dollars(usage), unit: 'USD' },
  ];
}

const counts: [what: string, unit: string, of: (cost: SiteCost) => number][] = [
  ['functions', 'invocations', ({ invocations }) => invocations],
  ['Jira calls of the functions', 'calls', ({ jiraCalls }) => jiraCalls],
  ['points', 'points', ({ points }) => points],
  ['storage written', 'bytes', ({ bytesWritten }) => bytesWritten],
  ['storage read', 'bytes', ({ bytesRead }) => bytesRead],
];

/** A day's counts; its points next to what all installations of the app have together on that day. */
const day = (name: string, inADay: (of: (cost: SiteCost) => number) => number): Measurement[] =>
  counts.map(([what, unit, of]) => ({
    name: `${name}: ${what}`,
    value: inADay(of),
    unit,
    ...(unit === 'points' && { target: 24 * pointsPerHour }),
  }));

/** What Forge bills for a month, and what the round costs at the moment at which a day begins for all projects. */
export async function measure(): Promise<Measurement[]> {
  const { decided, least, editedEpic, editedStory } = await useOfEpics(epics, decisions);
  const { usage: idle, inADay, atNewDay, newDayJob } = await idleMonth(projects, epics, days);
  const month = projects * days;
  const used = together(times(decided, month), idle);
  const name = `a month of ${projects} projects`;
  const newDay = `the round that begins the day of ${projects} projects`;
  return [
    ...each('a decision, with panel, index and messages', decided, decisions),
    ...each('an edit of a tracked epic', editedEpic),
    ...each('an edit of another issue of a tracked project', editedStory),
    ...day(`a day of ${projects} projects, idle`, inADay),
    ...day(
      `a day of ${projects} projects, ${decisions} decisions each`,
      (of) => inADay(of) + projects * of(decided),
    ),
    ...bill(`${name}, ${decisions} decisions each a day`, used, times(least, month)),
    ...bill(`${name}, idle`, idle),
    {
      name: `${newDay}: the round itself`,
      value: 100 * atNewDay(({ ofLimitIn }) => ofLimitIn('on-hour')),
      unit: '% of its limit',
      target: 50,
    },
    {
      name: `${newDay}: its longest job`,
      value: 100 * newDayJob,
      unit: '% of its limit',
      target: 50,
    },
    {
      name: `${newDay}: events for the queue`,
      value: atNewDay(({ queued }) => queued),
      unit: 'events',
      target: queuedPerMinute,
    },
    { name: `${newDay}: points`, value: atNewDay(({ points }) => points), unit: 'points' },
  ];
}
