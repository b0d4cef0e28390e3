import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

test('a refused call carries status and Retry-After, as often as asked', async () => {
  const { call, faults } = await testPlatform();
  const path = /myself/;
  faults.add({
    remote: 'jira',
    path,
    times: 1,
    effect: { kind: 'status', status: 429, retryAfterSeconds: 7 },
  });
  expect(await call('retryAfter')).toEqual({ value: { status: 429, retryAfter: '7' } });
  expect(await call('retryAfter')).toEqual({ value: { status: 200, retryAfter: null } });
});

test('a fault hits only the calls that it describes', async () => {
  const { call, faults } = await testPlatform();
  faults.add({ remote: 'kvs', path: /set$/, skip: 1, effect: { kind: 'status', status: 503 } });
  expect(await call('set', { key: 'a', value: 1 })).toEqual({ value: null });
  expect(await call('set', { key: 'b', value: 1 })).toEqual({ code: 'UNKNOWN_ERROR', status: 503 });
  expect(await call('get', { key: 'a' })).toEqual({ value: 1 });
  faults.clear();
  expect(await call('set', { key: 'b', value: 1 })).toEqual({ value: null });
});

test('a lost answer leaves the write done', async () => {
  const { call, faults } = await testPlatform();
  faults.add({ remote: 'kvs', times: 1, effect: { kind: 'loseAnswer' } });
  expect(await call('set', { key: 'a', value: 1 })).toMatchObject({ message: 'fetch failed' });
  expect(await call('get', { key: 'a' })).toEqual({ value: 1 });
});

test('a broken call never arrives', async () => {
  const { call, faults } = await testPlatform();
  faults.add({ remote: 'kvs', times: 1, effect: { kind: 'error', message: 'socket hang up' } });
  expect(await call('set', { key: 'a', value: 1 })).toMatchObject({ message: 'socket hang up' });
  expect(await call('get', { key: 'a' })).toEqual({ value: null });
});

test('a call that hangs ends the invocation as its time limit would, without the wait', async () => {
  const { call, faults } = await testPlatform();
  faults.add({ remote: 'jira', effect: { kind: 'timeout' } });
  await expect(call('whoAmI')).rejects.toThrow('longer than 25 seconds');
});

test('a slow call takes its time', async () => {
  const { call, faults } = await testPlatform();
  faults.add({ remote: 'kvs', effect: { kind: 'delay', milliseconds: 40 } });
  const started = performance.now();
  await call('get', { key: 'a' });
  expect(performance.now() - started).toBeGreaterThanOrEqual(39);
});
