import { engineers, person } from '../builders/answers';
import { idOf } from '../builders/world';
import { agreement, bothAnswer, startTracking } from '../support/first-path';
import type { TestSite } from '../support/site';
import { aTrackedSite, epicsInProgress, hours, indexOf } from '../support/indexed-site';

// A job waits ten seconds for Jira, by the clock on the wall.
jest.setTimeout(60_000);

const stopBy = (site: TestSite, who: 'ana' | 'ben') =>
  site.as(who).do('changeTerms', { agreementId: agreement, change: { kind: 'stopTracking' } });

async function stop(site: TestSite): Promise<void> {
  await stopBy(site, 'ana');
  await stopBy(site, 'ben');
  await site.drain();
}

const carrying = (site: TestSite) => site.as('ana').search('ownershipBasis IS NOT EMPTY');
const bulkDelete = /^DELETE .*\/issue\/properties\//;

test('when both leads stop, the index leaves every epic, and the app is silent everywhere', async () => {
  const site = await aTrackedSite([...epicsInProgress(120), { key: 'SHOP-200', stage: 'done' }]);
  await stopBy(site, 'ana');
  await site.drain();
  expect(indexOf(site, 'SHOP-1')).toBeDefined();
  await stopBy(site, 'ben');
  await site.drain();
  expect(Object.values(site.jira.world.issues).filter(({ properties }) => 'ownership' in properties)).toEqual(
    [],
  );
  expect(await site.as('ana').refusal('decideEpic', decision)).toMatchObject({ code: 'NOT_TRACKED' });
});

const decision = { issueId: idOf('SHOP-1'), activity: 'rollout', answer: person('chen') } as const;

test('what somebody left of an index goes as well', async () => {
  const site = await aTrackedSite(epicsInProgress(2));
  const left = { state: 'open', ok: false };
  await site.as('chen').jira('PUT', '/rest/api/3/issue/SHOP-1/properties/ownership', left);
  await stop(site);
  expect(indexOf(site, 'SHOP-1')).toBeUndefined();
  expect(indexOf(site, 'SHOP-2')).toBeUndefined();
});

test('starting again goes on where it stopped: since when an epic is tracked, and what was decided', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', decision);
  await site.drain();
  const before = await site.as('ana').do('openEpic', { issueId: idOf('SHOP-1') });
  await stop(site);
  expect(indexOf(site, 'SHOP-1')).toBeUndefined();
  await hours(site, 48);
  await startTracking(site);
  const after = await site.as('ana').do('openEpic', { issueId: idOf('SHOP-1') });
  expect(after.trackedSince).toBe(before.trackedSince);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { owner: 'chen' } });
});

test.each([
  ['fails', { ends: 'FAILED' }],
  ['takes longer than a job waits', { milliseconds: 14_000 }],
] as const)('a removal that %s comes to its end', async (_name, effect) => {
  const site = await aTrackedSite(epicsInProgress(3));
  site.faults.add({ task: bulkDelete, times: 1, effect });
  await stop(site);
  expect(await carrying(site)).toEqual([]);
});

test('a stop whose job got lost takes effect within the hour', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  const found = site.faults.add({ delivery: 'queue', effect: { kind: 'drop' } });
  await stop(site);
  found();
  expect(await carrying(site)).toHaveLength(3);
  await hours(site, 1);
  expect(await carrying(site)).toEqual([]);
});

test('a start in the middle of a removal leaves every epic with an index', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  site.faults.add({ task: bulkDelete, times: 1, effect: { milliseconds: 14_000 } });
  await stopBy(site, 'ana');
  await stopBy(site, 'ben');
  await bothAnswer(site, { experiment: engineers });
  await startTracking(site);
  await hours(site, 2);
  expect(await carrying(site)).toHaveLength(3);
});

test('what the app may not edit keeps its index, is counted, and is tried again the next day', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  site.jira.administration.restrictIssue('SHOP-2', ['ana']);
  await stop(site);
  site.jira.administration.restrictIssue('SHOP-2', undefined);
  expect(indexOf(site, 'SHOP-1')).toBeUndefined();
  await hours(site, 26);
  expect(indexOf(site, 'SHOP-2')).toBeDefined();
});
