import { engineers, notNeeded, productLead } from '../builders/answers';
import { idOf, type WorldIssue } from '../builders/world';
import { bothAnswer, nameAnaAndBen, startTracking } from './first-path';
import { aSite, type TestSite } from './site';

/** SHOP-1 to SHOP-n, all in progress. */
export const epicsInProgress = (count: number): WorldIssue[] =>
  Array.from({ length: count }, (_none, index) => ({ key: `SHOP-${String(index + 1)}` }));

/** Ana and Ben agreed: engineers roll out, nobody experiments, Ana gathers feedback. Tracking runs, the index is written. */
export async function aTrackedSite(epics: readonly WorldIssue[] = epicsInProgress(1)): Promise<TestSite> {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: notNeeded, feedback: productLead });
  await startTracking(site);
  return site;
}

/** What the epic's index says. */
export const indexOf = (site: TestSite, key: string): unknown =>
  site.jira.world.issues[idOf(key)]?.properties['ownership'];

const hourMs = 3_600_000;

/** Time goes on, with all that becomes due on the way. */
export async function hours(site: TestSite, count: number): Promise<void> {
  await site.advanceClock(count * hourMs);
  await site.drain();
}

/** How often functions called Jira since the counters were reset: `'3 POST /rest/api/3/issue/bulkfetch'`. */
export const jiraCalls = (site: TestSite): string[] =>
  site.counters
    .totals()
    .filter(({ remote, origin }) => remote === 'jira' && origin === 'function')
    .map(({ calls, method, path }) => `${String(calls)} ${method} ${path}`)
    .toSorted();
