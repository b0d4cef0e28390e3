import { productLead } from '../builders/answers';
import { idOf, shop, type Who } from '../builders/world';
import { bothAnswer } from '../support/first-path';
import type { TestSite } from '../support/site';
import { aTrackedSite, epicsInProgress, hours, indexOf } from '../support/indexed-site';

// A job waits ten seconds for Jira, by the clock on the wall.
jest.setTimeout(60_000);

const project = { projectId: shop.id };
const health = (site: TestSite, who: Who = 'ines') => site.as(who).do('readHealth', project);

test('whoever may browse learns how the last run went', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  expect(await health(site)).toMatchObject({
    lastRun: { written: 3, failed: 0 },
    running: null,
    skipped: { count: 0, issueIds: [] },
  });
  const { basis } = await health(site);
  expect(await site.as('ines').search(`ownershipBasis = "${basis}"`)).toHaveLength(3);
});

test('which epics were skipped is told to those who may see them; all are counted', async () => {
  const site = await aTrackedSite(epicsInProgress(2));
  site.jira.administration.restrictIssue('SHOP-2', ['ana']);
  const decision = { issueId: idOf('SHOP-2'), activity: 'rollout', answer: productLead } as const;
  await site.as('ana').do('decideEpic', decision);
  await hours(site, 24);
  expect((await health(site, 'ana')).skipped).toEqual({ count: 1, issueIds: [idOf('SHOP-2')] });
  for (const who of ['ben', 'ines'] as const) {
    expect((await health(site, who)).skipped).toEqual({ count: 1, issueIds: [] });
  }
  // A run between two days does not forget them.
  await site.as('ana').do('repairIndex', project);
  await site.drain();
  expect((await health(site, 'ana')).skipped).toEqual({ count: 1, issueIds: [idOf('SHOP-2')] });
});

test('it tells whether the last run is over, so that what it did not find is known to be hidden from the app', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  expect(await health(site)).toMatchObject({ isComplete: true });
  await bothAnswer(site, { rollout: productLead });
  expect(await health(site)).toMatchObject({ isComplete: false });
  await site.drain();
  expect(await health(site)).toMatchObject({ isComplete: true });
});

test('leads and administrators have the index gone over, which repairs what someone forged', async () => {
  for (const who of ['ana', 'ben', 'gita'] as const) {
    const site = await aTrackedSite();
    const before = indexOf(site, 'SHOP-1');
    await site.as('chen').jira('DELETE', '/rest/api/3/issue/SHOP-1/properties/ownership');
    await site.as(who).do('repairIndex', project);
    await site.drain();
    expect(indexOf(site, 'SHOP-1')).toEqual(before);
  }
});

test.each<[string, Who, string]>([
  ['a team member', 'chen', 'FORBIDDEN'],
  ['someone who may only browse', 'ines', 'FORBIDDEN'],
  ['someone without access', 'eli', 'NOT_FOUND'],
])('%s has nothing gone over', async (_name, who, code) => {
  const site = await aTrackedSite();
  expect(await site.as(who).refusal('repairIndex', project)).toMatchObject({ code });
});

test('a long repair shows how far it is, goes on after its time is over, and does every epic once', async () => {
  const site = await aTrackedSite(epicsInProgress(250));
  site.faults.add({ task: /multi$/, skip: 1, times: 1, effect: { milliseconds: 14_000 } });
  await bothAnswer(site, { rollout: productLead });
  // The second batch is being written: one is done, and nobody waits for it any longer.
  await site.settled();
  expect(await health(site)).toMatchObject({ running: { found: 250, done: 100 } });
  await site.drain();
  const { lastRun, running } = await health(site);
  expect(running).toBeNull();
  expect(lastRun?.written).toBeGreaterThanOrEqual(50);
  expect(await site.as('ana').search('ownershipGaps > 0')).toEqual([]);
});

test('a repair whose job got lost is found missing within the hour', async () => {
  const site = await aTrackedSite(epicsInProgress(2));
  await hours(site, 1);
  const stop = site.faults.add({ delivery: 'queue', effect: { kind: 'drop' } });
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  stop();
  await hours(site, 1);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { owner: 'ana' } });
});

test('a repair that broke off for good is taken up again', async () => {
  const site = await aTrackedSite(epicsInProgress(250));
  const broken = { kind: 'status', status: 503 } as const;
  const stop = site.faults.add({ remote: 'jira', method: 'POST', path: /multi/, skip: 1, effect: broken });
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  stop();
  await hours(site, 4);
  expect(await health(site)).toMatchObject({ running: null });
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { owner: 'ana' } });
  expect(indexOf(site, 'SHOP-250')).toMatchObject({ rollout: { owner: 'ana' } });
});

test('a round that did not come is made up for by the next', async () => {
  const site = await aTrackedSite([{ key: 'SHOP-1', dueInDays: 16 }]);
  const stop = site.faults.add({
    invocation: { functionKey: 'on-hour' },
    effect: { kind: 'limit', seconds: 0 },
  });
  await hours(site, 40);
  stop();
  await hours(site, 9);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ severity: 'critical' });
});

test('an hour in which nothing happened asks Jira nothing', async () => {
  const site = await aTrackedSite(epicsInProgress(2));
  await hours(site, 1);
  site.counters.reset();
  await hours(site, 1);
  expect(site.counters.totals().filter(({ remote }) => remote === 'jira')).toEqual([]);
});

test('a job that comes after its project was deleted leaves nothing behind', async () => {
  const site = await aTrackedSite();
  site.faults.add({ delivery: 'queue', times: 1, effect: { kind: 'delay', milliseconds: 3_600_000 } });
  await site.as('ana').do('repairIndex', project);
  site.jira.world.globalPermissions['ADMINISTER'] = ['gita'];
  await site.as('gita').jira('DELETE', `/rest/api/3/project/${shop.id}?enableUndo=false`);
  await hours(site, 2);
  const keys = site.platformView().storage.map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith('health:'))).toEqual([]);
});
