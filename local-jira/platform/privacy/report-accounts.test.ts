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

test('a report of accounts that did not change is answered with nothing', () => {
  expect(reportAccounts({ accounts: [account] }, () => 'active').status).toBe(204);
});

test('an account that changed since the app read it is to be read again', async () => {
  const changedAt = new Date('2026-03-02T09:30:00.000Z');
  const status = (_id: string, since: Date) => (since < changedAt ? 'updated' : 'active');
  const later = { accountId: 'ben', updatedAt: '2026-03-02T10:00:00.000Z' };
  const answer = reportAccounts({ accounts: [account, later] }, status);
  expect(await answer.json()).toEqual({ accounts: [{ accountId: 'ana', status: 'updated' }] });
});

test('a report of more than 90 accounts is refused', async () => {
  const accounts = Array.from({ length: 91 }, () => account);
  const answer = reportAccounts({ accounts }, () => 'active');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errorType: 'BAD_REQUEST' });
});
