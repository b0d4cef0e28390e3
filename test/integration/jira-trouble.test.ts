import { engineers, person } from '../builders/answers';
import { idOf, shop } from '../builders/world';
import { agreement, bothAnswer, nameAnaAndBen, named, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const tooMany = (retryAfterSeconds: number) => ({ kind: 'status', status: 429, retryAfterSeconds }) as const;
const broken = { kind: 'status', status: 503 } as const;
const epic = idOf('SHOP-1');
const decision = { issueId: epic, activity: 'rollout', answer: person('chen') } as const;

async function aTrackedSite(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
  return site;
}

test('when Jira asks to wait a second, nobody notices', async () => {
  const site = await aSite();
  site.faults.add({ remote: 'jira', origin: 'function', times: 1, effect: tooMany(1) });
  expect(await site.as('gita').invoke('nameLeads', named('ana', 'ben'))).toMatchObject({ ok: true });
});

test('when Jira asks to wait a minute, the person is told for how long', async () => {
  const site = await aTrackedSite();
  site.faults.add({ remote: 'jira', origin: 'function', effect: tooMany(60) });
  const busy = { code: 'JIRA_BUSY', params: { retryAfter: '60' } };
  expect(await site.as('ana').refusal('openProject', { projectId: shop.id })).toMatchObject(busy);
  expect(await site.as('ana').refusal('decideEpic', decision)).toMatchObject(busy);
});

test('one 503 is repeated; more of them are a failure that changes nothing', async () => {
  const site = await aTrackedSite();
  site.faults.add({ remote: 'jira', origin: 'function', times: 1, effect: broken });
  expect(await site.as('ana').invoke('openEpic', { issueId: epic })).toMatchObject({ ok: true });

  const stop = site.faults.add({ remote: 'jira', origin: 'function', effect: broken });
  expect(await site.as('ana').refusal('decideEpic', decision)).toMatchObject({ code: 'JIRA_FAILED' });
  stop();
  expect((await site.as('ana').do('openEpic', { issueId: epic })).decisions).toEqual({});
});

test('what Jira answers in another shape is a failure, not a guess', async () => {
  const site = await aTrackedSite();
  site.faults.add({
    remote: 'jira',
    origin: 'function',
    path: /mypermissions/,
    effect: { kind: 'status', status: 200, body: { permissions: {} } },
  });
  expect(await site.as('ana').refusal('openProject', { projectId: shop.id })).toMatchObject({
    code: 'JIRA_FAILED',
  });
});

test('a decision stands although the index could not be written, and the index follows later', async () => {
  const site = await aTrackedSite();
  const stop = site.faults.add({
    remote: 'jira',
    origin: 'function',
    method: 'PUT',
    path: /properties/,
    effect: broken,
  });
  const bulk = site.faults.add({
    remote: 'jira',
    origin: 'function',
    method: 'POST',
    path: /properties/,
    effect: broken,
  });
  await site.as('ana').do('decideEpic', decision);
  await site.advanceClock(1_000);
  stop();
  bulk();
  await site.drain();
  await site.advanceClock(2 * 3_600_000);
  await site.drain();
  expect(site.jira.world.issues[epic]?.properties['ownership']).toMatchObject({
    rollout: { state: 'owned', owner: 'chen' },
  });
});

test('a queue that takes nothing leaves the decision, and the hourly job writes the index', async () => {
  const site = await aTrackedSite();
  const stop = site.faults.add({ remote: 'stargate', effect: broken });
  expect(await site.as('ana').invoke('decideEpic', decision)).toMatchObject({ ok: true });
  stop();
  await site.advanceClock(2 * 3_600_000);
  await site.drain();
  expect(site.jira.world.issues[epic]?.properties['ownership']).toMatchObject({
    rollout: { state: 'owned', owner: 'chen' },
  });
});

test('queue events that arrive twice do nothing twice', async () => {
  const site = await aTrackedSite();
  site.faults.add({ delivery: 'queue', effect: { kind: 'duplicate' } });
  await site.as('ana').do('decideEpic', decision);
  await site.drain();
  expect(site.jira.world.issues[epic]?.properties['ownership']).toMatchObject({
    rollout: { state: 'owned', owner: 'chen' },
  });
  const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement });
  expect(changes.filter(({ issueId }) => issueId === epic)).toHaveLength(1);
});
