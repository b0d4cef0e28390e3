import { setTimeout as sleep } from 'node:timers/promises';
import type { TaskFault } from '../../local-jira/faults';
import { person, productLead } from '../builders/answers';
import { idOf, shop } from '../builders/world';
import { bothAnswer } from '../support/first-path';
import type { TestSite } from '../support/site';
import { aTrackedSite, epicsInProgress, hours, indexOf, jiraCalls } from '../support/indexed-site';

const bulkWrite = /^POST .*\/properties\/multi$/;
const health = (site: TestSite) => site.as('ana').do('readHealth', { projectId: shop.id });
const gaps = (site: TestSite) => site.as('ana').search('ownershipGaps > 0 ORDER BY key ASC');
async function taskRuns({ jira }: TestSite): Promise<void> {
  while (!Object.values(jira.world.tasks).some(({ status }) => status === 'RUNNING')) await sleep(20);
}
const failTask = (site: TestSite, effect: TaskFault['effect'], times = 1) =>
  site.faults.add({ task: bulkWrite, times, effect });

// A job waits ten seconds for Jira, by the clock on the wall.
jest.setTimeout(60_000);

test('a write that lands after its job gave up does not bring back what was decided before', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  await hours(site, 1);
  failTask(site, { milliseconds: 14_000 });
  await bothAnswer(site, { feedback: person('chen') });
  await taskRuns(site);
  // Its write is the last to land.
  const decision = { issueId: idOf('SHOP-3'), activity: 'feedback', answer: person('farah') } as const;
  await site.as('ana').do('decideEpic', decision);
  // Draining would let Jira's task end at once.
  await site.settled();
  await site.drain();

  expect(indexOf(site, 'SHOP-3')).toMatchObject({ feedback: { owner: 'farah' } });
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ feedback: { owner: 'chen' } });
  expect(await health(site)).toMatchObject({ running: null, skipped: { count: 0 } });
});

test.each(['FAILED', 'CANCELLED', 'DEAD'] as const)('a task that ends as %s is done again', async (ends) => {
  const site = await aTrackedSite(epicsInProgress(4));
  failTask(site, { ends });
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  expect(await gaps(site)).toEqual([]);
  expect(await health(site)).toMatchObject({ running: null, skipped: { count: 0 } });
});

test('what a task failed to write is written one by one', async () => {
  const site = await aTrackedSite(epicsInProgress(4));
  failTask(site, { failsFor: (issueId) => issueId === idOf('SHOP-2') });
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  expect(await gaps(site)).toEqual([]);
});

describe('an epic that the app may not see', () => {
  const hide = (site: TestSite) => {
    site.jira.administration.restrictIssue('SHOP-2', ['ana', 'ben']);
  };
  const decision = { issueId: idOf('SHOP-2'), activity: 'rollout', answer: person('ana') } as const;

  test('is not tried again every hour, and catches up within a day of being shown', async () => {
    const site = await aTrackedSite(epicsInProgress(3));
    hide(site);
    await site.as('ana').do('decideEpic', decision);
    await hours(site, 1);
    expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'open' } });

    site.counters.reset();
    await hours(site, 3);
    expect(jiraCalls(site)).toEqual([]);

    site.jira.administration.restrictIssue('SHOP-2', undefined);
    await hours(site, 24);
    expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { owner: 'ana' } });
    expect(await health(site)).toMatchObject({ skipped: { count: 0, issueIds: [] } });
  });

  test('is counted and named by the daily run', async () => {
    const site = await aTrackedSite(epicsInProgress(3));
    hide(site);
    await site.as('ana').do('decideEpic', decision);
    await hours(site, 24);
    expect(await health(site)).toMatchObject({ skipped: { count: 1, issueIds: [idOf('SHOP-2')] } });
  });
});

test('epics that the app may see and not edit are counted as failed, and not tried again every hour', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  const project = site.jira.world.projects[shop.id];
  if (!project) throw new Error('SHOP is missing');
  const { apps, viewers } = project.roles;
  Object.assign(project.roles, { apps: [], viewers: [...viewers, 'app'] });
  await hours(site, 1);
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  expect(await health(site)).toMatchObject({ lastRun: { written: 0, failed: 3 }, skipped: { count: 3 } });

  site.counters.reset();
  await hours(site, 3);
  expect(jiraCalls(site)).toEqual([]);

  Object.assign(project.roles, { apps });
  await hours(site, 24);
  expect(await gaps(site)).toEqual([]);
  expect(await health(site)).toMatchObject({ skipped: { count: 0 } });
});
