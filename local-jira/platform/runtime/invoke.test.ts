import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

const containing = (text: string): unknown => expect.stringContaining(text);

test('two people at once stay apart', async () => {
  const { call } = await testPlatform();
  const people = ['ana', 'ben', 'chen', 'gita'];
  const answers = await Promise.all(people.map((accountId) => call('whoAmI', undefined, accountId)));
  expect(answers).toEqual(
    people.map((accountId) => {
      const me = { kind: 'user', accountId, throughApp: true };
      return { value: { context: accountId, first: me, second: me } };
    }),
  );
});

test('two sites of one process have storage and clocks of their own', async () => {
  const [one, other] = await Promise.all([testPlatform(), testPlatform()]);
  other.clock.advance(86_400_000);
  await Promise.all([
    one.call('set', { key: 'k', value: 'one' }),
    other.call('set', { key: 'k', value: 'other' }),
  ]);
  expect(await one.call('get', { key: 'k' })).toEqual({ value: 'one' });
  expect(await other.call('get', { key: 'k' })).toEqual({ value: 'other' });
  expect(await one.call('now')).toMatchObject({ now: containing('2026-03-02') });
  expect(await other.call('now')).toMatchObject({ now: containing('2026-03-03') });
});

test('the app sees the clock of the site and otherwise the real Date', async () => {
  const { call } = await testPlatform();
  expect(await call('now')).toMatchObject({ isDate: true, year: 2020 });
});

test('authorize() asks Jira as the person', async () => {
  const { call, counters } = await testPlatform();
  expect(await call('authorize')).toEqual({
    value: [{ permission: 'BROWSE_PROJECTS', projects: [10], issues: [] }],
  });
  expect(counters.totals()).toMatchObject([
    { method: 'POST', path: '/rest/api/3/permissions/check', calls: 1 },
  ]);
});

test('asUser in a function that runs for nobody needs authentication', async () => {
  const { modules } = await testPlatform();
  await expect(modules.dynamicProperties('panel-as-user', { issue: { key: 'AB-1' } })).rejects.toThrow(
    'Authentication Required',
  );
});

test('dynamic properties are answered from the extension context', async () => {
  const { modules } = await testPlatform();
  expect(await modules.dynamicProperties('panel', { issue: { key: 'AB-1' } })).toEqual({
    status: { type: 'lozenge', value: { label: 'AB-1', type: 'success' } },
  });
});

test('acting as somebody else needs allowImpersonation', async () => {
  const { call } = await testPlatform();
  expect(await call('asSomeoneElse')).toMatchObject({
    message: containing('allowImpersonation'),
  });
});

test('a call that nothing answers is an error that names method and path', async () => {
  const { call } = await testPlatform();
  expect(await call('confluence')).toMatchObject({
    message: containing('GET /wiki/rest/api/user/current'),
  });
  expect(await call('asAppElsewhere')).toMatchObject({
    message: containing('GET /rest/api/3/elsewhere'),
  });
});

test('a function has no network but Forge', async () => {
  const { call } = await testPlatform();
  expect(await call('outside')).toMatchObject({ message: containing('https://example.com/') });
});

test('what a function throws reaches the browser as one sentence and the log as a stack', async () => {
  const { call, log } = await testPlatform();
  await expect(call('fail')).rejects.toThrow('There was an error invoking the function - Asked to fail');
  expect(log.lines()).toMatchObject([
    { level: 'warn', functionKey: 'resolver', text: "About to fail { because: 'asked' }" },
    { level: 'error', text: containing('src/requests.ts') },
  ]);
});

test('nothing arrives as an empty object', async () => {
  const { call } = await testPlatform();
  expect(await call('nothing')).toEqual({});
});

test('payloads cross as JSON', async () => {
  const { call } = await testPlatform();
  expect(await call('echo', { at: new Date(0), gone: undefined })).toEqual({
    at: '1970-01-01T00:00:00.000Z',
  });
});

test('a request above 500 KB and a response above 5 MB are refused', async () => {
  const { call } = await testPlatform();
  await expect(call('echo', { text: 'x'.repeat(500 * 1024) })).rejects.toThrow('500 KB');
  await expect(call('large')).rejects.toThrow('5120 KB');
});

test('a function learns how much of its 25 seconds is left', async () => {
  const { call } = await testPlatform();
  const remaining = await call('remaining');
  expect(remaining).toBeGreaterThan(20_000);
  expect(remaining).toBeLessThanOrEqual(25_000);
});

test('a function that outlives its time limit fails, and what it does later has no effect', async () => {
  const { call, pump, log, kvs } = await testPlatform();
  await call('push', { queue: 'slow-work', events: [{ body: {} }] });
  await pump.settled();
  expect(log.lines()).toMatchObject([{ level: 'error', text: containing('longer than 1 seconds') }]);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(kvs.records()).toEqual([]);
  expect(log.lines().at(-1)?.text).toContain('after the function had ended');
});

test('a call that is not awaited never arrives once the function has returned', async () => {
  const { call, counters, log } = await testPlatform();
  expect(await call('forget')).toBe('gone');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(counters.totals()).toEqual([]);
  expect(log.lines()).toMatchObject([{ level: 'error', text: containing('/rest/api/3/serverInfo') }]);
});

test('calls are counted for each invocation', async () => {
  const { call, counters } = await testPlatform();
  await call('set', { key: 'k', value: 'v' });
  await call('whoAmI');
  expect(counters.invocations()).toMatchObject([
    {
      operation: 'set',
      outcome: 'ok',
      calls: [{ remote: 'kvs', path: '/api/v1/set', calls: 1, requestBytes: 23 }],
    },
    { operation: 'whoAmI', outcome: 'ok', calls: [{ remote: 'jira', path: '/rest/api/3/myself', calls: 2 }] },
  ]);
});
