import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import type { LocalJira } from './local-jira';

/** What a step of the user cost. */
export type Cost = {
  /** The functions that ran: a resolver's operations by their names, others by their keys. */
  functions: string[];
  /** Calls of Jira's REST API by the app in the browser, and by its functions. */
  browserCalls: number;
  functionCalls: number;
  /** What Jira answered the browser, and what the functions did. */
  restBytes: number;
  invokeBytes: number;
  /** What the browser loaded of the app itself, after gzip. */
  resourceBytes: number;
};

const QUIET_MS = 500;

async function untilQuiet({ site: { counters } }: LocalJira): Promise<void> {
  const activity = () =>
    JSON.stringify([
      counters.totals().map(({ calls }) => calls),
      counters.invocations().map((each) => each.outcome),
    ]);
  for (let before = ''; before !== activity() || before.includes('running');) {
    before = activity();
    await sleep(QUIET_MS);
  }
}

// A browser forgets the bodies of pages it has left.
const gzipSizeOf = async (url: string) => gzipSync(await (await fetch(url)).arrayBuffer()).length;

/** Does the step, waits until the app asks for nothing more, and tells what that cost. */
export async function costOf(jira: LocalJira, page: Page, step: () => Promise<void>): Promise<Cost> {
  const { counters } = jira.site;
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  counters.reset();
  page.on('response', note);
  await step();
  await untilQuiet(jira);
  page.off('response', note);

  const answers = responses.filter((each) => each.url().endsWith('/bridge/invoke'));
  const answered = await Promise.all(answers.map((each) => each.request().sizes()));
  const resources = responses.map((each) => each.url()).filter((url) => url.startsWith(jira.frameOrigin));
  const loaded = await Promise.all([...new Set(resources)].map(gzipSizeOf));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const jiraCalls = counters.totals().filter(({ remote }) => remote === 'jira');
  const by = (wanted: string) => jiraCalls.filter(({ origin }) => origin === wanted);
  return {
    functions: counters.invocations().map(({ operation, functionKey }) => operation ?? functionKey),
    browserCalls: sum(by('browser').map(({ calls }) => calls)),
    functionCalls: sum(by('function').map(({ calls }) => calls)),
    restBytes: sum(by('browser').map(({ responseBytes }) => responseBytes)),
    invokeBytes: sum(answered.map(({ responseBodySize }) => responseBodySize)),
    resourceBytes: sum(loaded),
  };
}
