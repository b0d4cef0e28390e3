import type { CDPSession } from 'playwright-core';
import { generatedProject } from '../local-jira/demo/generated-project';
import { accountOf } from '../local-jira/demo/people';
import { openLocalJira, type LocalJira, type Window } from '../test/e2e/support/local-jira';
import { epicsOf, allEpicsOf, flagOn, matrixOf, panelOn, type Surface } from '../test/e2e/support/surfaces';
import { agreeAndTrack } from '../test/support/agreed-project';
import { median } from './median';
import type { Measurement } from './measurement';

const repeats = 5;
const manyEpics = 1000;
const demoEpics = 23;

/** Seconds of CPU, not of waiting, that the main thread has spent on tasks. */
async function taskSeconds(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Goes on inside Jira's page, which so has no part in the cost but its own change of page. */
const goOn = ({ page }: Window, path: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** Milliseconds of CPU from the click that leads there until the content is visible, median of some. */
async function cpuOf(jira: LocalJira, { path, isThere }: Surface, from: string): Promise<number> {
  const window = await jira.openAs('ben');
  const devTools = await window.page.context().newCDPSession(window.page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const found: number[] = [];
  for (let turn = 0; turn < repeats; turn += 1) {
    // The flag shows once a day, and to whom the gap waits for.
    const me = jira.site.jira.world.people[accountOf('ben')];
    if (me) me.properties = {};
    await window.page.goto(jira.url + from);
    await window.page.getByRole('table').waitFor();
    const before = await taskSeconds(devTools);
    await goOn(window, path);
    await isThere(window);
    found.push(((await taskSeconds(devTools)) - before) * 1000);
  }
  await window.page.close();
  return median(found);
}

const plainIssue: Surface = {
  path: '/browse/CHK-9',
  isThere: ({ page }) => page.getByRole('heading', { name: 'Description' }).waitFor(),
};

const result = (name: string, value: number): Measurement => ({
  name: `${name}: main-thread CPU until visible, median of ${repeats}`,
  value,
  unit: 'ms',
});

async function measureDemo(): Promise<{ epics: number; measurements: Measurement[] }> {
  const jira = await openLocalJira();
  try {
    const list = '/issues?jql=project%20%3D%20CHK';
    // Without tracking the app shows nothing there.
    const issue = await cpuOf(jira, plainIssue, list);
    await agreeAndTrack(jira.site, 'CHK');
    const matrix = await cpuOf(jira, matrixOf(jira, 'CHK'), list);
    const epics = await cpuOf(jira, allEpicsOf(jira, 'CHK', demoEpics), list);
    const flag = await cpuOf(jira, flagOn('CHK-9'), list);
    const panel = await cpuOf(jira, panelOn('CHK-9'), list);
    const measurements = [
      result('matrix page', matrix),
      result(`epics page, ${demoEpics} epics`, epics),
      result('issue without the app', issue),
      result('issue with the flag', flag),
      result('issue with the panel and the flag', panel),
    ];
    return { epics, measurements };
  } finally {
    await jira.close();
  }
}

async function measureMany(): Promise<{ first: number; all: number }> {
  const jira = await openLocalJira({ seed: (now) => generatedProject(now, manyEpics) });
  try {
    await agreeAndTrack(jira.site, 'BIG');
    const list = '/issues?jql=key%20%3D%20BIG-1';
    return {
      first: await cpuOf(jira, epicsOf(jira, 'BIG'), list),
      all: await cpuOf(jira, allEpicsOf(jira, 'BIG', manyEpics), list),
    };
  } finally {
    await jira.close();
  }
}

export async function measure(): Promise<Measurement[]> {
  const { epics, measurements } = await measureDemo();
  const { first, all } = await measureMany();
  return [
    ...measurements,
    result(`epics page, ${manyEpics} epics, the first of them`, first),
    result(`epics page, ${manyEpics} epics, all of them`, all),
    {
      name: `epics page: CPU for ${manyEpics} epics over that for ${demoEpics}`,
      value: all / epics,
      unit: 'times',
      naive: manyEpics / demoEpics,
      floor: 1,
    },
  ];
}
