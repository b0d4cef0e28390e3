import { z } from 'zod';
import { answered } from '../fixtures/answered';
import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';
import { workEntries } from '../fixtures/work-entries';
import { PlatformSnapshot } from '../platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

const Job = z.object({ jobId: z.string() });
const START = Date.parse('2026-03-02T09:00:00Z');
const minutesAfterStart = (at: string) => Math.floor((Date.parse(at) - START) / 60_000);

test('an event reaches the consumer of its queue, and the job counts it', async () => {
  const { call, pump, kvs } = await testPlatform();
  const pushed = await call('push', { events: [{ body: { name: 'a' } }, { body: { name: 'b' } }] });
  await pump.settled();
  expect(workEntries(kvs)).toMatchObject([{ name: 'a', attempt: 0, data: null }, { name: 'b' }]);
  const { jobId } = answered(Job, pushed);
  expect(await call('stats', { jobId })).toEqual({ value: { success: 2, inProgress: 0, failed: 0 } });
  expect(await call('stats', { jobId: 'unknown' })).toMatchObject({ error: 'JobDoesNotExistError' });
});

test('a delayed event waits for the clock of the site', async () => {
  const { call, pump, kvs } = await testPlatform();
  await call('push', { events: [{ body: { name: 'later' }, delayInSeconds: 600 }] });
  await pump.settled();
  expect(workEntries(kvs)).toEqual([]);
  await pump.advance(9 * 60_000);
  expect(workEntries(kvs)).toEqual([]);
  await pump.advance(60_000);
  expect(workEntries(kvs).map(({ at }) => minutesAfterStart(at))).toEqual([10]);
});

test('no more events of one concurrency key run at once than its limit allows', async () => {
  const { call, pump, kvs } = await testPlatform();
  const events = ['a', 'b', 'c', 'd'].map((name) => ({
    body: { name },
    concurrency: { key: 'k', limit: 1 },
  }));
  await call('push', { events });
  await pump.settled();
  expect(workEntries(kvs).map(({ name, atOnce }) => [name, atOnce])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
    ['d', 1],
  ]);
  await call('push', {
    events: events.map(({ body }) => ({ body: { name: `free-${body.name}`, takes: 300 } })),
  });
  await pump.settled();
  expect(Math.max(...workEntries(kvs).map(({ atOnce }) => atOnce))).toBe(4);
});

test('a consumer that returns a retry is called again when it asked, with what it said', async () => {
  const { call, drain, kvs } = await testPlatform();
  await call('push', { events: [{ body: { name: 'a', retries: 2 } }] });
  await drain();
  expect(workEntries(kvs).map(({ attempt, at, data }) => [attempt, minutesAfterStart(at), data])).toEqual([
    [0, 0, null],
    [1, 1, { attempt: 0 }],
    [2, 2, { attempt: 1 }],
  ]);
});

test('an event whose consumer throws is delivered again until it succeeds', async () => {
  const { call, drain, kvs } = await testPlatform();
  const pushed = await call('push', { events: [{ body: { name: 'a', failures: 2 } }] });
  await drain();
  expect(workEntries(kvs).map(({ attempt }) => attempt)).toEqual([0, 1, 2]);
  const { jobId } = answered(Job, pushed);
  expect(await call('stats', { jobId })).toEqual({ value: { success: 1, inProgress: 0, failed: 0 } });
});

test('an event that never succeeds is dropped after 24 hours', async () => {
  const { call, drain, kvs } = await testPlatform();
  await call('push', { events: [{ body: { name: 'a', failures: 1000 } }] });
  await drain();
  const last = workEntries(kvs).at(-1);
  expect(minutesAfterStart(last?.at ?? '')).toBeGreaterThan(23 * 60);
  expect(minutesAfterStart(last?.at ?? '')).toBeLessThanOrEqual(24 * 60);
}, 30_000);

test('a queue without a consumer, more than 500 events a minute and too large an event are refused', async () => {
  const { call, clock } = await testPlatform();
  const events = Array.from({ length: 50 }, () => ({ body: { name: 'a' }, delayInSeconds: 900 }));
  expect(await call('push', { queue: 'nobody', events })).toMatchObject({ error: 'InternalServerError' });
  for (let push = 0; push < 10; push += 1) expect(await call('push', { events })).toHaveProperty('value');
  expect(await call('push', { events })).toMatchObject({ error: 'RateLimitError' });
  clock.advance(60_000);
  expect(await call('push', { events })).toHaveProperty('value');
});

test('a duplicated and a dropped delivery', async () => {
  const { call, pump, kvs, faults } = await testPlatform();
  faults.add({ delivery: 'queue', name: 'work', times: 1, effect: { kind: 'duplicate' } });
  await call('push', { events: [{ body: { name: 'twice' } }, { body: { name: 'once' } }] });
  faults.add({ delivery: 'queue', effect: { kind: 'drop' } });
  await call('push', { events: [{ body: { name: 'never' } }] });
  await pump.settled();
  const names = workEntries(kvs).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['once', 'twice', 'twice']);
});

test('a job that was done is delivered once more, later', async () => {
  const { call, drain, kvs, faults } = await testPlatform();
  faults.add({ delivery: 'queue', times: 1, effect: { kind: 'duplicate', milliseconds: 600_000 } });
  await call('push', { events: [{ body: { name: 'twice' } }] });
  await drain();
  expect(workEntries(kvs).map(({ at }) => minutesAfterStart(at))).toEqual([0, 10]);
});

test('what waits survives a restart', async () => {
  const before = await testPlatform();
  await before.call('push', { events: [{ body: { name: 'a' }, delayInSeconds: 60 }] });
  const snapshot = before.toJSON();
  before.pump.stop();
  const after = await testPlatform({
    snapshot: PlatformSnapshot.parse(JSON.parse(JSON.stringify(snapshot))),
  });
  await after.drain();
  expect(workEntries(after.kvs)).toMatchObject([{ name: 'a' }]);
});
