import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

test("a function's wait moves the site's clock on, uses up its time, and keeps nobody waiting", async () => {
  const { call, clock } = await testPlatform({ skipWaits: true });
  const before = clock.now().getTime();
  const started = performance.now();
  const remaining = await call('waits', { milliseconds: 10_000 });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(10_000);
  expect(remaining).toBeLessThanOrEqual(15_000);
});

test('a function that waits for longer than it has is stopped', async () => {
  const { call } = await testPlatform({ skipWaits: true });
  await expect(call('waits', { milliseconds: 26_000 })).rejects.toThrow('longer than 25 seconds');
});

test('elsewhere a wait is a wait', async () => {
  const { call } = await testPlatform();
  const started = performance.now();
  await call('waits', { milliseconds: 100 });
  expect(performance.now() - started).toBeGreaterThanOrEqual(99);
});
