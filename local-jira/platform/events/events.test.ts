import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';
import type { ProductEvent } from '../../product-event';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

const updated = (actor: ProductEvent['actor']): ProductEvent => ({
  eventType: 'avi:jira:updated:issue',
  actor,
  payload: { issue: { key: 'AB-1' } },
});
const byAna = updated({ kind: 'user', accountId: 'ana' });

test('a trigger gets the event types that it names, with ignoreSelf only those of others', async () => {
  const { emit, pump, call } = await testPlatform();
  emit(byAna);
  emit({ ...byAna, eventType: 'avi:jira:created:issue' });
  await pump.settled();
  emit(updated({ kind: 'app' }));
  await pump.settled();
  emit(updated({ kind: 'user', accountId: 'ana', throughApp: true }));
  await pump.settled();
  expect(await call('get', { key: 'events-of-others' })).toEqual({ value: ['AB-1'] });
  expect(await call('get', { key: 'events' })).toEqual({ value: [false, true, true] });
});

test('an event takes as long as the site says', async () => {
  const { emit, pump, call } = await testPlatform({ eventDelayMilliseconds: 180_000 });
  emit(byAna);
  await pump.settled();
  expect(await call('get', { key: 'events' })).toEqual({ value: null });
  await pump.advance(180_000);
  expect(await call('get', { key: 'events' })).toEqual({ value: [false] });
});

test('an event above 200 KB is never delivered', async () => {
  const { emit, pump, events } = await testPlatform();
  emit({ ...byAna, payload: { issue: { key: 'x'.repeat(200 * 1024) } } });
  expect(events.waiting()).toEqual([]);
  await pump.settled();
});

test('a late and a lost event', async () => {
  const { emit, pump, call, faults } = await testPlatform();
  faults.add({ delivery: 'event', times: 2, effect: { kind: 'delay', milliseconds: 60_000 } });
  emit(byAna);
  await pump.settled();
  expect(await call('get', { key: 'events' })).toEqual({ value: null });
  const stop = faults.add({ delivery: 'event', effect: { kind: 'drop' } });
  emit(byAna);
  stop();
  await pump.advance(60_000);
  expect(await call('get', { key: 'events' })).toEqual({ value: [false] });
});

test('an event whose function dies or hangs comes again; one whose function throws does not', async () => {
  const { emit, pump, call, faults } = await testPlatform();
  faults.add({ remote: 'kvs', times: 1, effect: { kind: 'crash' } });
  faults.add({ remote: 'kvs', skip: 1, times: 1, effect: { kind: 'timeout' } });
  emit(byAna);
  await pump.advance(60_000);
  expect(await call('get', { key: 'events' })).toEqual({ value: [false] });
  expect(await call('get', { key: 'events-of-others' })).toEqual({ value: ['AB-1'] });
  faults.clear();
  faults.add({ remote: 'kvs', times: 2, effect: { kind: 'error', message: 'socket hang up' } });
  emit(byAna);
  await pump.advance(60_000);
  expect(await call('get', { key: 'events' })).toEqual({ value: [false] });
});

test('events that overtake one another', async () => {
  const { emit, pump, call, faults } = await testPlatform();
  faults.add({ delivery: 'event', times: 2, effect: { kind: 'delay', milliseconds: 60_000 } });
  emit({ ...byAna, payload: { issue: { key: 'AB-1' } } });
  emit({ ...byAna, payload: { issue: { key: 'AB-2' } } });
  await pump.advance(60_000);
  expect(await call('get', { key: 'events-of-others' })).toEqual({ value: ['AB-2', 'AB-1'] });
});
