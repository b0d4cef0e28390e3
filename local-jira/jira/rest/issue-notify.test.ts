import { accountOf, type PersonName } from '../../demo/people';
import { testJira } from '../fixtures/test-jira';

const to = (...names: PersonName[]) => ({ users: names.map((name) => ({ accountId: accountOf(name) })) });
const browsing = { permissions: [{ key: 'BROWSE_PROJECTS' }] };

it('reaches active people, each once', async () => {
  const jira = testJira();
  const body = {
    subject: 'Three questions',
    textBody: 'Who owns the rollout?',
    to: to('ben', 'ben', 'dana', 'ines'),
  };
  expect((await jira.asApp('POST', '/issue/CHK-5/notify', body)).status).toBe(204);
  expect(jira.world.inbox).toMatchObject([
    { to: accountOf('ben'), issueKey: 'CHK-5', subject: 'Three questions', text: 'Who owns the rollout?' },
    { to: accountOf('ines'), issueKey: 'CHK-5' },
  ]);
});

it('keeps nothing from who may not see the issue, unless it is asked to', async () => {
  const jira = testJira();
  await jira.asApp('POST', '/issue/CHK-5/notify', { to: to('ben', 'eli'), restrict: browsing });
  expect(jira.world.inbox.map((message) => message.to)).toEqual([accountOf('ben')]);
  await jira.asApp('POST', '/issue/CHK-5/notify', { to: to('eli') });
  expect(jira.world.inbox.map((message) => message.to)).toEqual([accountOf('ben'), accountOf('eli')]);
});

it('honours the restriction to a permission within the issue, and knows which there are', async () => {
  const jira = testJira();
  const body = { to: to('ben', 'ines'), restrict: { permissions: [{ key: 'EDIT_ISSUES' }] } };
  await jira.asApp('POST', '/issue/CHK-5/notify', body);
  jira.administration.restrictIssue('CHK-5', [accountOf('ines'), jira.world.appAccountId]);
  await jira.asApp('POST', '/issue/CHK-5/notify', { to: to('ben', 'ines'), restrict: browsing });
  expect(jira.world.inbox.map((message) => message.to)).toEqual([accountOf('ben'), accountOf('ines')]);
  const unknown = { to: to('ben'), restrict: { permissions: [{ key: 'SEE_ISSUES' }] } };
  expect((await jira.asApp('POST', '/issue/CHK-5/notify', unknown)).status).toBe(400);
});

it('needs recipients other than the caller, known accounts and an issue that can be seen', async () => {
  const jira = testJira();
  const refused = async (body: unknown) => (await jira.asApp('POST', '/issue/CHK-5/notify', body)).status;
  expect(await refused({})).toBe(400);
  expect(await refused({ to: { users: [{ accountId: 'nobody' }] } })).toBe(400);
  expect(await refused({ to: { users: [{ accountId: jira.world.appAccountId }] } })).toBe(400);
  expect((await jira.as('ben')('POST', '/issue/CHK-5/notify', { to: to('ben') })).status).toBe(400);
  expect((await jira.as('eli')('POST', '/issue/CHK-5/notify', { to: to('ben') })).status).toBe(404);
  expect(jira.world.inbox).toEqual([]);
});

it('sends nothing while outgoing mail is switched off', async () => {
  const jira = testJira();
  const send = async () => (await jira.asApp('POST', '/issue/CHK-5/notify', { to: to('ben') })).status;
  jira.administration.sendMail(false);
  expect(await send()).toBe(403);
  jira.administration.sendMail(true);
  expect(await send()).toBe(204);
  expect(jira.world.inbox).toHaveLength(1);
});
