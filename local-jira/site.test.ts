import { join } from 'node:path';
import { ensureFunctionBundle } from './app/function-bundle';
import { demo } from './demo/demo';
import { temporaryFolder } from './fixtures/temporary-folder';
import { workEntries } from './platform/fixtures/work-entries';
import { createSite, type SiteOptions } from './site';

const appDirectory = join(__dirname, 'platform', 'fixtures', 'app');

beforeAll(() => ensureFunctionBundle(appDirectory), 60_000);

async function demoSite(options: Partial<SiteOptions> = {}) {
  const site = await createSite({ appDirectory, seed: demo, ...options });
  const [ana] = Object.keys(site.jira.world.people);
  const [issue] = Object.values(site.jira.world.issues);
  if (ana === undefined || !issue) throw new Error('The demo has nobody and nothing');
  const invoke = (functionKey: string, payload?: unknown) =>
    site.invoke(ana, { moduleKey: 'page', functionKey, payload, extension: { type: 'jira:projectPage' } });
  const storageKeys = () => site.platformView().storage.map(({ key }) => key);
  return { ...site, ana, issue, invoke, storageKeys };
}

const renaming = (issueKey: string, summary: string) =>
  new Request(`http://localhost/rest/api/3/issue/${issueKey}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { summary } }),
  });

test('everything survives a restart: Jira, storage, the clock, what waits in the queue', async () => {
  const snapshotFile = join(await temporaryFolder(), 'state.json');
  const before = await demoSite({ snapshotFile });
  const answer = await before.siteRequest(before.ana, renaming(before.issue.key, 'Renamed'));
  expect(answer.status).toBe(204);
  await before.invoke('set', { key: 'kept', value: 1 });
  await before.invoke('push', { events: [{ body: { name: 'waiting' }, delayInSeconds: 900 }] });
  await before.advanceClock(60_000);
  const left = before.clock.now();
  before.close();

  const after = await demoSite({ snapshotFile });
  expect(after.jira.world.issues[before.issue.id]?.summary).toBe('Renamed');
  expect(await after.invoke('get', { key: 'kept' })).toEqual({ value: 1 });
  expect(after.clock.now().getTime() - left.getTime()).toBeLessThan(30_000);
  expect(after.clock.now().getTime()).toBeGreaterThanOrEqual(left.getTime());
  expect(after.platformView().queue).toHaveLength(1);
  await after.drain();
  expect(workEntries({ records: () => [...after.platformView().storage] })).toMatchObject([
    { name: 'waiting' },
  ]);
  after.close();
});

test('a change in Jira reaches the triggers', async () => {
  const site = await demoSite();
  await site.siteRequest(site.ana, renaming(site.issue.key, 'Renamed'));
  await site.settled();
  expect(await site.invoke('get', { key: 'events-of-others' })).toEqual({ value: [site.issue.key] });
  site.close();
});

test('the bridge may ask Jira for what the scopes of the manifest allow, and its calls are counted', async () => {
  const site = await demoSite();
  const path = `/rest/api/3/issue/${site.issue.key}`;
  expect((await site.fetchProduct(site.ana, new Request(`http://localhost${path}`))).status).toBe(200);
  expect((await site.fetchProduct(site.ana, renaming(site.issue.key, 'Renamed'))).status).toBe(401);
  expect(site.counters.totals()).toMatchObject([
    { origin: 'browser', method: 'GET', path: '/rest/api/3/issue/{}', calls: 1 },
    { origin: 'browser', method: 'PUT', path: '/rest/api/3/issue/{}', calls: 1 },
  ]);
  site.close();
});

test('a new site starts at the time that it is given', async () => {
  const site = await demoSite({ startAt: new Date('2026-03-02T09:00:00Z') });
  expect(site.platformView().now).toContain('2026-03-02T09:00');
  site.close();
});

test('a recording follows an operation into its queue', async () => {
  const site = await demoSite();
  const calls = await site.record(async () => {
    await site.invoke('push', { events: [{ body: { name: 'a' } }] });
    await site.drain();
  });
  expect(calls).toMatchObject([
    { remote: 'stargate', functionKey: 'resolver', operation: 'push', status: 201 },
    { remote: 'kvs', functionKey: 'on-work', path: '/api/v1/set', status: 200 },
  ]);
  site.close();
});

test('draining the site waits for the end of tasks', async () => {
  const site = await demoSite();
  site.faults.add({ task: /multi$/, effect: { milliseconds: 60_000 } });
  const issues = [{ issueID: Number(site.issue.id), properties: { ownership: { gaps: 1 } } }];
  const request = { method: 'POST', body: JSON.stringify({ issues }) };
  const url = 'http://localhost/rest/api/3/issue/properties/multi';
  expect((await site.siteRequest(site.ana, new Request(url, request))).status).toBe(303);
  const properties = () => site.jira.world.issues[site.issue.id]?.properties;
  expect(properties()).toEqual({});
  await site.drain();
  expect(properties()).toEqual({ ownership: { gaps: 1 } });
  site.close();
});
