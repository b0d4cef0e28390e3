import { z } from 'zod';
import type { Issue } from '../local-jira/jira/world';
import { projectIdSchema } from '../src/contract';
import { pointsPerHour } from './budgets';
import { naiveRepair } from './naive-repair';
import type { Measurement } from './measurement';
import { latencyMs, siteCost } from './site-cost';
import { readBack, trackedSite, type TrackedSite } from './tracked-site';

const epics = 10_000;
const outdated = epics / 100;
const perCall = 100;
/** What only the job calls that counts for Portfolio. */
const counting = '/rest/api/3/search/approximate-count';
/** The permission of whoever presses the button. */
const mayTheyAsk = 1;

const Property = z.record(z.string(), z.unknown());
const indexOf = ({ properties }: Issue) => properties['ownership'];
const textOf = (issue: Issue) => JSON.stringify(indexOf(issue)) || '';

/** Half of them lost their index, half have an old one. */
async function outdate({ issues, jira }: TrackedSite): Promise<void> {
  for (const [index, issue] of issues().slice(0, outdated).entries()) {
    const path = `/rest/api/3/issue/${issue.id}/properties/ownership`;
    const older = { ...Property.parse(indexOf(issue)), basis: 'older' };
    if (index % 2 === 0) await jira('ana', 'DELETE', path);
    else await jira('ana', 'PUT', path, older);
  }
}

/** They were changed, and Jira's event never came. */
async function changeUnheard({ site, issues, jira }: TrackedSite): Promise<void> {
  const lose = site.faults.add({ delivery: 'event', effect: { kind: 'drop' } });
  for (const { id } of issues().slice(0, outdated)) {
    await jira('ana', 'PUT', `/rest/api/3/issue/${id}`, { fields: { duedate: '2026-09-20' } });
  }
  lose();
}

export async function measure(): Promise<Measurement[]> {
  const tracked = await trackedSite({ epics });
  const { site, issues } = tracked;
  const right = issues().map(textOf).at(0);
  /** With a date so near, a gap is critical; otherwise the epics are all alike. */
  const isWrong = (issue: Issue) =>
    issue.due === null ? textOf(issue) !== right : !textOf(issue).includes('"severity":"critical"');
  const requireWrong = (wanted: number) => {
    const wrong = issues().filter(isWrong).length;
    if (wrong !== wanted) throw new Error(`${wrong} epics are outdated, not ${wanted}`);
  };

  await outdate(tracked);
  requireWrong(outdated);
  const projectId = projectIdSchema.parse(tracked.projects[0]?.id);
  const repair = await siteCost(site, () => tracked.invoke('ana', 'repairIndex', { projectId }));
  requireWrong(0);

  await changeUnheard(tracked);
  await tracked.untilNewDay();
  requireWrong(outdated);
  const daily = await siteCost(site, tracked.round);
  requireWrong(0);
  const again = await siteCost(site, tracked.round);
  const naive = await naiveRepair(site, issues());
  site.close();

  const pages = outdated / perCall;
  const floor = mayTheyAsk + pages + pages * (1 + tracked.pollsPerTask) + readBack;
  const name = `repair of ${epics} epics, ${outdated} of them outdated`;
  const day = `day's round over ${epics} epics, ${outdated} changed unheard`;
  const calls = 'Jira calls';
  const counted = repair.jiraCallsWith(counting);
  return [
    {
      name: `${name}: ${calls}`,
      value: repair.jiraCalls - counted,
      unit: 'calls',
      target: 1.2 * floor,
      floor,
      naive: naive.calls,
    },
    { name: `${name}: ${calls} of Portfolio's count after it`, value: counted, unit: 'calls' },
    {
      name: `${name}: points`,
      value: repair.points,
      unit: 'points',
      target: 0.02 * pointsPerHour,
      naive: naive.points,
    },
    { name: `${name}: storage read`, value: repair.bytesRead / 1000, unit: 'kB' },
    { name: `${name}: storage written`, value: repair.bytesWritten / 1000, unit: 'kB' },
    {
      name: `${name}: time at ${latencyMs} ms a call`,
      value: repair.seconds,
      unit: 's',
      naive: naive.seconds,
    },
    { name: `${day}: ${calls}`, value: daily.jiraCalls, unit: 'calls', naive: naive.calls },
    { name: `${day}: points`, value: daily.points, unit: 'points', naive: naive.points },
    { name: `the same round again, nothing changed: ${calls}`, value: again.jiraCalls, unit: 'calls' },
  ];
}
