import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';
import { reportAccounts } from './report-accounts';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

test('a report is answered with the accounts that were closed', async () => {
  const { call } = await testPlatform();
  expect(await call('report')).toEqual({
    value: [
      { accountId: '5be24ba3f91c106033269289', status: 'closed' },
      { accountId: 'gone', status: 'closed' },
    ],
  });
});

const account = { accountId: 'ana', updatedAt: '2026-03-02T09:00:00.000Z' };
const active = () => Promise.resolve('active' as const);

test('a report of active accounts only is answered with nothing', async () => {
  expect((await reportAccounts({ accounts: [account] }, active)).status).toBe(204);
});

test('a report of more than 90 accounts is refused', async () => {
  const accounts = Array.from({ length: 91 }, () => account);
  expect((await reportAccounts({ accounts }, active)).status).toBe(400);
});
