import { accountOf, type PersonName } from '../demo/people';
import { testJira } from './fixtures/test-jira';

const edit = { fields: { summary: 'Changed' } };

it.each<[PersonName, number, number]>([
  ['ana', 200, 204],
  ['gita', 200, 204],
  ['ines', 200, 403],
  ['eli', 404, 404],
  ['pat', 404, 404],
  ['dana', 404, 404],
])('%s reading an epic gets %i, editing it %i', async (name, reading, editing) => {
  const jira = testJira();
  expect((await jira.as(name)('GET', '/issue/CHK-1')).status).toBe(reading);
  expect((await jira.as(name)('PUT', '/issue/CHK-1', edit)).status).toBe(editing);
});

it('answers an issue that exists and one that does not alike to who may not see it', async () => {
  const eli = testJira().as('eli');
  expect((await eli('GET', '/issue/CHK-1')).body).toEqual((await eli('GET', '/issue/CHK-99999')).body);
});

it('lets nobody in who has left or has not signed in', async () => {
  const jira = testJira();
  expect((await jira.as('dana')('GET', '/myself')).status).toBe(401);
  expect((await jira.asNobody('GET', '/myself')).status).toBe(401);
});

it('tells with permissions/check only what was asked and is granted', async () => {
  const check = {
    projectPermissions: [{ permissions: ['EDIT_ISSUES', 'ADMINISTER_PROJECTS'], projects: [10001, 77] }],
  };
  const answer = async (name: PersonName) =>
    (await testJira().as(name)('POST', '/permissions/check', check)).body;
  expect(await answer('ben')).toMatchObject({
    projectPermissions: [
      { permission: 'EDIT_ISSUES', projects: [10001], issues: [] },
      { permission: 'ADMINISTER_PROJECTS', projects: [], issues: [] },
    ],
  });
  expect(await answer('gita')).toMatchObject({
    projectPermissions: [{ projects: [10001] }, { permission: 'ADMINISTER_PROJECTS', projects: [10001] }],
  });
});

it('lets only administrators check other people', async () => {
  const check = { accountId: accountOf('ana'), globalPermissions: ['ADMINISTER'] };
  expect((await testJira().as('ben')('POST', '/permissions/check', check)).status).toBe(403);
  expect((await testJira().as('kim')('POST', '/permissions/check', check)).body).toMatchObject({
    globalPermissions: [],
  });
});

it('takes the app’s rights from its role in the project', async () => {
  const jira = testJira();
  expect((await jira.asApp('GET', '/issue/CHK-1')).status).toBe(200);
  for (const project of Object.values(jira.world.projects)) project.roles.apps = [];
  expect((await jira.asApp('GET', '/issue/CHK-1')).status).toBe(404);
});

it('refuses through the app what its scopes do not cover, and not on Jira’s own pages', async () => {
  const jira = testJira({ scopes: ['read:jira-work'] });
  expect((await jira.as('ana')('PUT', '/issue/CHK-1', edit)).status).toBe(401);
  const request = new Request('http://localhost/rest/api/3/issue/CHK-1', {
    method: 'PUT',
    body: JSON.stringify(edit),
  });
  const response = await jira.siteRequest({ kind: 'user', accountId: accountOf('ana') }, request);
  expect(response.status).toBe(204);
});

it('names a call that it does not know', async () => {
  const told = jest.spyOn(console, 'error').mockReturnValue();
  const answer = await testJira().as('ana')('POST', '/issueLink', {});
  expect(answer.status).toBe(404);
  expect(answer.body.errorMessages?.[0]).toContain('POST /rest/api/3/issueLink');
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});

it('makes an archived project readable only, and hides a deleted one', async () => {
  const jira = testJira();
  const own = async (method: string, path: string) =>
    jira.siteRequest(
      { kind: 'user', accountId: accountOf('kim') },
      new Request(`http://localhost/rest/api/3${path}`, { method }),
    );
  await own('POST', '/project/CHK/archive');
  expect((await jira.as('ana')('PUT', '/issue/CHK-1', edit)).status).toBe(403);
  expect((await jira.as('ana')('GET', '/issue/CHK-1')).status).toBe(200);
  await own('POST', '/project/CHK/restore');
  await own('DELETE', '/project/CHK');
  expect((await jira.as('ana')('GET', '/issue/CHK-1')).status).toBe(404);
  expect(jira.events.map(({ eventType }) => eventType)).toEqual([
    'avi:jira:archived:project',
    'avi:jira:unarchived:project',
    'avi:jira:softdeleted:project',
  ]);
});
