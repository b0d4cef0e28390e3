import { z } from 'zod';
import { answered } from '../fixtures/answered';
import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

const Times = z.array(z.string());
const HOUR = 3_600_000;

test('an hourly job runs first after five minutes and then at each hour that passes', async () => {
  const { call, pump, schedule } = await testPlatform();
  const [job] = schedule.jobs();
  expect(job).toMatchObject({ key: 'hourly', interval: 'hour' });
  await pump.advance(4 * 60_000);
  expect(await call('get', { key: 'hours' })).toEqual({ value: null });
  await pump.advance(2 * HOUR);
  const hours = answered(Times, await call('get', { key: 'hours' }));
  expect(hours.map((at) => at.slice(0, 16))).toEqual(['2026-03-02T09:05', '2026-03-02T10:05']);
});

test('a job can be run at once', async () => {
  const { call, schedule } = await testPlatform();
  await schedule.runNow('hourly');
  expect(await call('get', { key: 'hours' })).toHaveProperty('value.length', 1);
  await expect(schedule.runNow('daily')).rejects.toThrow('no scheduled trigger daily');
});

test('runs that were missed while the site stood still are not made up for', async () => {
  const { call, clock, pump } = await testPlatform();
  clock.advance(10 * HOUR);
  await pump.settled();
  expect(answered(Times, await call('get', { key: 'hours' }))).toHaveLength(1);
  await pump.advance(HOUR);
  expect(answered(Times, await call('get', { key: 'hours' }))).toHaveLength(2);
});
