import * as z from 'zod/mini';
import type { CallFault } from '../../local-jira/faults';
import { engineers, notNeeded, person, productLead } from '../builders/answers';
import { idOf, shop } from '../builders/world';
import { agreement, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';
import { lozenge } from '../support/tracked-site';

async function aTrackedSite(): Promise<TestSite> {
  const site = await aSite({
    epics: [{ key: 'SHOP-1' }, { key: 'SHOP-2', stage: 'toDo' }, { key: 'SHOP-3', typeId: '10001' }],
  });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: notNeeded, feedback: productLead });
  await startTracking(site);
  return site;
}

const createdSchema = z.object({ id: z.string(), key: z.string() });
const indexed = (site: TestSite, key: string) => site.jira.world.issues[idOf(key)]?.properties['ownership'];
const setType = (site: TestSite, key: string, id: string) =>
  site.as('ana').jira('PUT', `/rest/api/3/issue/${key}`, { fields: { issuetype: { id } } });
const start = (site: TestSite, key: string) =>
  site.as('ana').jira('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '21' } });
const indexWrites = (site: TestSite) =>
  site.counters
    .totals()
    .filter(({ remote, method, path }) => remote === 'jira' && method !== 'GET' && path.includes('propert'))
    .map(({ calls }) => calls);
const failures = (site: TestSite) =>
  site.counters.invocations().filter(({ outcome }) => outcome === 'failed');

test('what is no epic any more loses its index, and gets it back with its type', async () => {
  const site = await aTrackedSite();
  const before = indexed(site, 'SHOP-1');
  await setType(site, 'SHOP-1', '10001');
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toBeUndefined();
  await setType(site, 'SHOP-1', '10000');
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toEqual(before);
});

test('an event of another shape changes nothing, says nothing of whom it is about, and is not asked for again', async () => {
  const site = await aTrackedSite();
  const before = indexed(site, 'SHOP-1');
  const stop = site.faults.add({ delivery: 'event', effect: { kind: 'delay', milliseconds: 60_000 } });
  await start(site, 'SHOP-2');
  stop();
  for (const { argument } of site.platformView().events) argument['issue'] = { id: 'ana', key: 'SHOP-2' };
  site.counters.reset();
  await site.drain();
  const { events, log } = site.platformView();
  expect(events).toEqual([]);
  expect(failures(site)).toEqual([]);
  expect(indexed(site, 'SHOP-1')).toEqual(before);
  expect(indexWrites(site)).toEqual([]);
  const written = JSON.stringify(log.filter(({ text }) => text.includes('malformed issue event')));
  expect(written).toContain('ZodError');
  expect(written).not.toContain('SHOP-2');
});

test('what becomes an epic says at once whether it is tracked', async () => {
  const site = await aTrackedSite();
  await setType(site, 'SHOP-3', '10000');
  await site.drain();
  expect(indexed(site, 'SHOP-3')).toMatchObject({ v: 1, agreementId: agreement });
});

test('retyping an issue costs nothing where nothing is tracked, and removes no index that is not there', async () => {
  const untracked = await aSite({ epics: [{ key: 'SHOP-1' }] });
  untracked.counters.reset();
  await setType(untracked, 'SHOP-1', '10001');
  await untracked.drain();
  expect(untracked.counters.totals().filter(({ remote }) => remote !== 'kvs')).toEqual([]);

  const site = await aTrackedSite();
  const stop = site.faults.add({ delivery: 'event', effect: { kind: 'drop' } });
  await setType(site, 'SHOP-3', '10000');
  stop();
  site.counters.reset();
  await setType(site, 'SHOP-3', '10001');
  await site.drain();
  expect(indexWrites(site)).toEqual([]);
});

test('a clone that brings the index of another epic gets its own', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', {
    issueId: idOf('SHOP-1'),
    activity: 'rollout',
    answer: person('chen'),
  });
  await site.drain();
  await site.as('ana').jira('POST', '/rest/api/3/issue', {
    fields: { project: { key: 'SHOP' }, issuetype: { id: '10000' }, summary: 'Clone' },
    properties: [{ key: 'ownership', value: indexed(site, 'SHOP-1') }],
  });
  await site.drain();
  const clone = Object.values(site.jira.world.issues).find(({ summary }) => summary === 'Clone');
  expect(clone?.properties['ownership']).toMatchObject({
    state: 'toDecide',
    rollout: { state: 'toDecide', reason: 'unnamed' },
  });
});

test('a deleted epic leaves nothing behind that fails', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', {
    issueId: idOf('SHOP-1'),
    activity: 'rollout',
    answer: person('chen'),
  });
  await site.as('gita').jira('DELETE', '/rest/api/3/issue/SHOP-1');
  await site.drain();
  await site.advanceClock(3 * 3_600_000);
  await site.drain();
  expect(failures(site)).toEqual([]);
  expect(await site.as('ana').refusal('openEpic', { issueId: idOf('SHOP-1') })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('events that come twice or late change nothing', async () => {
  const site = await aTrackedSite();
  site.faults.add({ delivery: 'event', effect: { kind: 'duplicate' } });
  site.faults.add({ delivery: 'event', effect: { kind: 'delay', milliseconds: 120_000 } });
  await start(site, 'SHOP-2');
  await site.drain();
  expect(indexed(site, 'SHOP-2')).toMatchObject({ state: 'open', gaps: 1 });
});

test('an epic whose event got lost is found when the index is gone over', async () => {
  const site = await aTrackedSite();
  site.faults.add({ delivery: 'event', effect: { kind: 'drop' } });
  await site.as('ana').jira('POST', '/rest/api/3/issue', {
    fields: { project: { key: 'SHOP' }, issuetype: { id: '10000' }, summary: 'Lost' },
  });
  await site.drain();
  expect(await site.as('ana').search('ownershipState IS EMPTY AND summary ~ Lost')).toHaveLength(1);
  await site.as('ben').do('repairIndex', { projectId: shop.id });
  await site.drain();
  expect(await site.as('ana').search('ownershipState = toDecide AND summary ~ Lost')).toHaveLength(1);
});

test('an epic whose start got lost is tracked since then, a day later', async () => {
  const site = await aTrackedSite();
  const stop = site.faults.add({ delivery: 'event', effect: { kind: 'drop' } });
  await start(site, 'SHOP-2');
  stop();
  await site.drain();
  expect(indexed(site, 'SHOP-2')).toMatchObject({ state: 'notTracked' });
  const startedAt = site.jira.world.issues[idOf('SHOP-2')]?.history.at(-1)?.at;
  await site.advanceClock(24 * 3_600_000);
  await site.drain();
  expect(indexed(site, 'SHOP-2')).toMatchObject({ state: 'open', gaps: 1, trackedSince: startedAt });
});

test('a day on which nothing happened writes nothing', async () => {
  const site = await aTrackedSite();
  site.counters.reset();
  await site.advanceClock(24 * 3_600_000);
  await site.drain();
  expect(indexWrites(site)).toEqual([]);
});

const troubles: [string, CallFault][] = [
  [
    'Jira asks to wait',
    { remote: 'jira', origin: 'function', effect: { kind: 'status', status: 429, retryAfterSeconds: 60 } },
  ],
  ['Jira is down', { remote: 'jira', origin: 'function', effect: { kind: 'status', status: 503 } }],
  ['the queue takes nothing', { remote: 'stargate', effect: { kind: 'status', status: 503 } }],
];
test.each(troubles)('an event that comes while %s is handled a minute later', async (_name, fault) => {
  const site = await aTrackedSite();
  const stop = site.faults.add(fault);
  await start(site, 'SHOP-2');
  await site.advanceClock(1_000);
  stop();
  expect(indexed(site, 'SHOP-2')).toMatchObject({ state: 'notTracked' });
  await site.advanceClock(120_000);
  await site.drain();
  expect(indexed(site, 'SHOP-2')).toMatchObject({ state: 'open' });
});

test("writing the index is no reason to write it again: the app's own changes are passed over", async () => {
  const site = await aTrackedSite();
  site.counters.reset();
  await start(site, 'SHOP-2');
  await site.drain();
  expect(indexWrites(site)).toEqual([1]);
});

describe('the lozenge on the closed panel', () => {
  test('sums up what is agreed and what is missing', async () => {
    const site = await aTrackedSite();
    const missing = await lozenge(site, 'SHOP-1');
    expect(missing).toMatchObject({ status: { type: 'lozenge' } });
    await site.as('ana').do('decideEpic', {
      issueId: idOf('SHOP-1'),
      activity: 'rollout',
      answer: person('chen'),
    });
    await site
      .as('ana')
      .do('answerApplies', { issueId: idOf('SHOP-1'), activity: 'experiment', applies: false });
    expect(await lozenge(site, 'SHOP-1')).toMatchObject({ status: { value: { type: 'success' } } });
  });

  test('follows the epic: still time in To Do, urgent near its due date, silent when it ships nothing', async () => {
    const site = await aTrackedSite();
    const created = await site.as('ana').jira('POST', '/rest/api/3/issue', {
      fields: { project: { id: shop.id }, issuetype: { id: '10000' }, summary: 'One-click returns' },
    });
    const { id, key } = createdSchema.parse(await created.json());
    const shown = async () => {
      await site.drain();
      return site.dynamicProperties('epic-panel', {
        type: 'jira:issueContext',
        issue: { id, key },
        project: { id: shop.id, key: shop.key },
      });
    };
    expect(await shown()).toMatchObject({ status: { value: { label: 'To decide', type: 'default' } } });
    await start(site, key);
    expect(await shown()).toMatchObject({ status: { value: { type: 'moved' } } });
    await site.as('ana').jira('PUT', `/rest/api/3/issue/${key}`, { fields: { duedate: '2026-09-16' } });
    expect(await shown()).toMatchObject({ status: { value: { type: 'removed' } } });
  });

  test('asks for one batch of records, and Jira for nothing', async () => {
    const site = await aTrackedSite();
    site.counters.reset();
    await lozenge(site, 'SHOP-1');
    expect(site.counters.totals()).toMatchObject([{ remote: 'kvs', calls: 1 }]);
  });

  test('says of an epic that is not tracked that it is not', async () => {
    expect(await lozenge(await aTrackedSite(), 'SHOP-2')).toEqual({
      status: { type: 'lozenge', value: { label: 'Not tracked', type: 'default' } },
    });
  });
});
