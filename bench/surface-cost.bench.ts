import { generatedProject } from '../local-jira/demo/generated-project';
import type { SiteOptions } from '../local-jira/site';
import { costOf, type Cost } from '../test/e2e/support/cost';
import { openLocalJira, type LocalJira } from '../test/e2e/support/local-jira';
import {
  administratorsPage,
  allEpicsOf,
  flagOn,
  matrixOf,
  mineOf,
  panelOn,
  portfolioOf,
  settingsOf,
  type Surface,
} from '../test/e2e/support/surfaces';
import { agreeAndTrack } from '../test/support/agreed-project';
import type { Measurement } from './measurement';

type Case = {
  name: string;
  surface: (jira: LocalJira) => Surface;
  /** Who opens it; Ben, who leads, when left out. */
  by?: 'kim';
  functions: number;
  naiveCalls: number;
};

const manyEpics = 1000;
const demoEpics = 23;

const demoCases: Case[] = [
  { name: 'matrix page', surface: (jira) => matrixOf(jira, 'CHK'), functions: 1, naiveCalls: 1 },
  {
    name: `epics page, ${demoEpics} epics`,
    surface: (jira) => allEpicsOf(jira, 'CHK', demoEpics),
    functions: 1,
    // The obvious way asks for each epic's owners.
    naiveCalls: demoEpics,
  },
  {
    name: 'settings page',
    surface: (jira) => settingsOf(jira, 'CHK'),
    // The project, its index's health, and the reader's digest.
    functions: 3,
    naiveCalls: 3,
  },
  // First: it shows once a day.
  { name: 'issue with the flag', surface: () => flagOn('CHK-9'), functions: 0, naiveCalls: 1 },
  {
    name: 'issue with the panel and the lozenge that Jira asks for',
    surface: () => panelOn('CHK-9'),
    functions: 2,
    naiveCalls: 4,
  },
  {
    name: 'Mine of a lead',
    surface: (jira) => mineOf(jira, 'Ben Okafor'),
    functions: 1,
    naiveCalls: demoEpics,
  },
  {
    name: 'Portfolio',
    surface: (jira) => portfolioOf(jira, 'Checkout'),
    functions: 1,
    naiveCalls: demoEpics,
  },
  {
    name: "administrators' page",
    surface: (jira) => administratorsPage(jira, 'Checkout'),
    by: 'kim',
    // The settings, and the health of every project.
    functions: 2,
    naiveCalls: 2,
  },
];

const manyCases: Case[] = [
  {
    name: `epics page, ${manyEpics} epics`,
    surface: (jira) => allEpicsOf(jira, 'BIG', manyEpics),
    functions: 1,
    naiveCalls: manyEpics,
  },
];

const measurementsOf = ({ name, functions, naiveCalls }: Case, cost: Cost): Measurement[] => [
  {
    name: `${name}: function invocations`,
    value: cost.functions.length,
    unit: 'calls',
    target: functions,
    naive: naiveCalls,
  },
  { name: `${name}: Jira calls of the browser`, value: cost.browserCalls, unit: 'calls' },
  { name: `${name}: Jira calls of the functions`, value: cost.functionCalls, unit: 'calls' },
  { name: `${name}: answers of functions`, value: cost.invokeBytes / 1000, unit: 'kB' },
  { name: `${name}: answers of Jira to the browser`, value: cost.restBytes / 1000, unit: 'kB' },
  { name: `${name}: the app's own files`, value: cost.resourceBytes / 1000, unit: 'kB gzip' },
];

async function measureCases(
  projectKey: string,
  cases: Case[],
  options: Partial<Pick<SiteOptions, 'seed'>> = {},
): Promise<Measurement[]> {
  const jira = await openLocalJira(options);
  try {
    await agreeAndTrack(jira.site, projectKey);
    const measurements: Measurement[] = [];
    for (const one of cases) {
      const window = await jira.openAs(one.by ?? 'ben');
      const { path, isThere } = one.surface(jira);
      const cost = await costOf(jira, window.page, async () => {
        await window.page.goto(jira.url + path);
        await isThere(window);
      });
      measurements.push(...measurementsOf(one, cost));
      await window.page.close();
    }
    return measurements;
  } finally {
    await jira.close();
  }
}

/** What it takes to open each surface, cold: calls and bytes. */
export const measure = async (): Promise<Measurement[]> => [
  ...(await measureCases('CHK', demoCases)),
  ...(await measureCases('BIG', manyCases, { seed: (now) => generatedProject(now, manyEpics) })),
];
