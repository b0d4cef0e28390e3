import { trouble, troublesOf } from '../../troubles';
import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';
import { workEntries } from '../fixtures/work-entries';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

test('each call of an operation can be made to fail by its place', async () => {
  const { call, faults, recorder } = await testPlatform();
  const calls = await recorder.record(() => call('whoAmI'));
  expect(calls).toMatchObject([
    { remote: 'jira', path: '/rest/api/3/myself', operation: 'whoAmI', status: 200 },
    { remote: 'jira', path: '/rest/api/3/myself', functionKey: 'resolver', status: 200 },
  ]);
  for (const [skip, { path }] of calls.entries()) {
    const stop = faults.add({ skip, times: 1, effect: trouble.broken });
    const hit = await recorder.record(() => call('whoAmI'));
    expect(hit.at(skip)).toMatchObject({ path, status: undefined });
    expect(hit).toHaveLength(skip + 1);
    stop();
  }
});

test('what can go wrong depends on where the call goes', async () => {
  const { call, recorder } = await testPlatform();
  const calls = await recorder.record(async () => {
    await call('transactMany', ['a']);
    await call('push', { events: [{ body: { name: 'a' } }] });
    await call('asApp');
  });
  expect(
    calls.map((each) =>
      troublesOf(each).filter(
        (name) => !'unavailable broken answerLost answered502 timeout crash'.includes(name),
      ),
    ),
  ).toEqual([['storageBusy', 'storageConflict'], ['queueBusy', 'queueTooLarge'], ['jiraBusy']]);
});

test('a conflict in storage, refused pushes and a storage that is busy look as @forge/* knows them', async () => {
  const { call, faults } = await testPlatform();
  const events = [{ body: { name: 'a' } }];
  faults.add({ path: /transaction/, effect: trouble.storageConflict });
  expect(await call('transactMany', ['a'])).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
  faults.clear();
  faults.add({ remote: 'kvs', effect: trouble.storageBusy });
  expect(await call('get', { key: 'a' })).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
  faults.add({ remote: 'stargate', times: 1, effect: trouble.queueBusy });
  expect(await call('push', { events })).toMatchObject({ error: 'RateLimitError' });
  faults.add({ remote: 'stargate', times: 1, effect: trouble.queueTooLarge });
  expect(await call('push', { events })).toMatchObject({ error: 'PayloadTooBigError' });
});

test('a push whose answer is a 502 was taken all the same', async () => {
  const { call, faults, pump, kvs } = await testPlatform();
  faults.add({ remote: 'stargate', times: 1, effect: trouble.answered502 });
  expect(await call('push', { events: [{ body: { name: 'a' } }] })).toMatchObject({
    error: 'InternalServerError',
  });
  await pump.settled();
  expect(workEntries(kvs)).toMatchObject([{ name: 'a' }]);
});

test('a consumer that dies after its write is called again', async () => {
  const { call, faults, drain, kvs, counters, log } = await testPlatform();
  faults.add({ functionKey: 'on-work', times: 1, effect: trouble.crash });
  await call('push', { events: [{ body: { name: 'a' } }] });
  await drain();
  expect(workEntries(kvs).map(({ attempt }) => attempt)).toEqual([0, 1]);
  expect(counters.invocations().map(({ outcome }) => outcome)).toEqual(['ok', 'failed', 'ok']);
  expect(log.lines().map(({ text }) => text.includes('its process died'))).toEqual([true]);
});

test('a fault can wait for one operation', async () => {
  const { call, faults } = await testPlatform();
  faults.add({ operation: 'set', effect: trouble.unavailable });
  expect(await call('create', { key: 'a', value: 1 })).toEqual({ value: null });
  expect(await call('set', { key: 'a', value: 2 })).toMatchObject({ status: 503 });
});

test('functions can be given less time than Forge gives', async () => {
  const { call, faults } = await testPlatform();
  const stop = faults.add({ invocation: { operation: 'get' }, effect: { kind: 'limit', seconds: 0.05 } });
  faults.add({ remote: 'kvs', effect: { kind: 'delay', milliseconds: 100 } });
  expect(await call('set', { key: 'a', value: 1 })).toEqual({ value: null });
  await expect(call('get', { key: 'a' })).rejects.toThrow('longer than 0.05 seconds');
  stop();
  expect(await call('get', { key: 'a' })).toEqual({ value: 1 });
});
