import { accountOf, type PersonName } from '../../demo/people';
import { testJira } from '../fixtures/test-jira';

const to = (...names: PersonName[]) => ({ users: names.map((name) => ({ accountId: accountOf(name) })) });

it('reaches active people who may see the issue, each once', async () => {
  const jira = testJira();
  const body = {
    subject: 'Three questions',
    textBody: 'Who owns the rollout?',
    to: to('ben', 'ben', 'eli', 'dana', 'ines'),
  };
  expect((await jira.asApp('POST', '/issue/CHK-5/notify', body)).status).toBe(204);
  expect(jira.world.inbox).toMatchObject([
    { to: accountOf('ben'), issueKey: 'CHK-5', subject: 'Three questions', text: 'Who owns the rollout?' },
    { to: accountOf('ines'), issueKey: 'CHK-5' },
  ]);
});

it('honours the restriction to a permission', async () => {
  const jira = testJira();
  const body = { to: to('ben', 'ines'), restrict: { permissions: [{ key: 'EDIT_ISSUES' }] } };
  await jira.asApp('POST', '/issue/CHK-5/notify', body);
  expect(jira.world.inbox.map((message) => message.to)).toEqual([accountOf('ben')]);
});

it('needs recipients, known accounts and an issue that can be seen', async () => {
  const jira = testJira();
  expect((await jira.asApp('POST', '/issue/CHK-5/notify', {})).status).toBe(400);
  const nobody = { to: { users: [{ accountId: 'nobody' }] } };
  expect((await jira.asApp('POST', '/issue/CHK-5/notify', nobody)).status).toBe(404);
  expect((await jira.as('eli')('POST', '/issue/CHK-5/notify', { to: to('ben') })).status).toBe(404);
  expect(jira.world.inbox).toEqual([]);
});
