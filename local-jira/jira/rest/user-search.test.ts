import { z } from 'zod';
import { accountOf } from '../../demo/people';
import { testJira } from '../fixtures/test-jira';

const Users = z.array(z.looseObject({ displayName: z.string() }));
const names = (json: unknown) => Users.parse(json).map(({ displayName }) => displayName);

it('matches the beginning of any word of the name, and leaves out who has left', async () => {
  const ana = testJira().as('ana');
  expect(names((await ana('GET', '/user/search?query=oka')).json)).toEqual(['Ben Okafor']);
  expect(names((await ana('GET', '/user/search?query=dana')).json)).toEqual([]);
});

it('finds nobody for who may not browse users', async () => {
  const jira = testJira();
  jira.world.globalPermissions['USER_PICKER'] = [accountOf('kim')];
  expect((await jira.as('ana')('GET', '/user/search?query=ben')).json).toEqual([]);
  for (const place of ['issueKey=CHK-1', 'projectKey=CHK']) {
    const path = `/user/viewissue/search?${place}&query=ben`;
    expect((await jira.as('ana')('GET', path)).json).toEqual([]);
    expect(names((await jira.as('kim')('GET', path)).json)).toEqual(['Ben Okafor']);
  }
});

it('offers as assignees only people who can be assigned', async () => {
  const { json } = await testJira().as('ana')('GET', '/user/assignable/search?project=CHK');
  expect(names(json)).toContain('Chen Wei');
  expect(names(json)).not.toContain('Ines Costa');
  expect(names(json)).not.toContain('Eli Navarro');
});

it.each([
  ['ines', ['Ines Costa']],
  ['eli', []],
  ['dana', []],
] as const)('knows whether %s can see an issue', async (name, found) => {
  const accountId = encodeURIComponent(accountOf(name));
  const path = `/user/viewissue/search?issueKey=CHK-1&accountId=${accountId}`;
  expect(names((await testJira().as('ana')('GET', path)).json)).toEqual(found);
});

it('knows who a security level keeps away from an issue of a project that they can see', async () => {
  const jira = testJira();
  const ana = jira.as('ana');
  const seen = async (place: string) =>
    names((await ana('GET', `/user/viewissue/search?${place}&query=chen`)).json);
  jira.administration.restrictIssue('CHK-1', [accountOf('ana'), accountOf('ben')]);
  expect(await seen('issueKey=CHK-1')).toEqual([]);
  expect(await seen('projectKey=CHK')).toEqual(['Chen Wei']);
  expect((await jira.as('chen')('GET', '/issue/CHK-1')).status).toBe(404);
  expect(await jira.keys('chen', 'project = CHK')).not.toContain('CHK-1');
  expect(await jira.keys('ben', 'project = CHK')).toContain('CHK-1');
  jira.administration.restrictIssue('CHK-1', undefined);
  expect(await seen('issueKey=CHK-1')).toEqual(['Chen Wei']);
});

it('takes a query or an account id, not both', async () => {
  const both = `query=ben&accountId=${encodeURIComponent(accountOf('ben'))}`;
  const path = `/user/viewissue/search?issueKey=CHK-1&${both}`;
  expect((await testJira().as('ana')('GET', path)).status).toBe(400);
});

it('tells only administrators who holds a permission', async () => {
  const path = '/user/permission/search?projectKey=CHK&query=&permissions=EDIT_ISSUES';
  expect((await testJira().as('ana')('GET', path)).status).toBe(403);
  expect(names((await testJira().as('gita')('GET', path)).json)).not.toContain('Ines Costa');
});

it('answers unknown ids with silence in bulk, with 404 alone', async () => {
  const ana = testJira().as('ana');
  const bulk = await ana('GET', `/user/bulk?accountId=nobody&accountId=${accountOf('dana')}`);
  expect(bulk.body).toMatchObject({ total: 1, values: [{ displayName: 'Dana Whitfield', active: false }] });
  expect((await ana('GET', '/user?accountId=nobody')).status).toBe(404);
});

it('shows ten people in bulk unless more are asked for, 200 at most', async () => {
  const jira = testJira();
  const ids = Object.keys(jira.world.people).map((id) => `accountId=${encodeURIComponent(id)}`);
  const bulk = (more: string) => jira.as('ana')('GET', `/user/bulk?${ids.join('&')}${more}`);
  expect((await bulk('')).body).toMatchObject({ maxResults: 10, total: ids.length, isLast: false });
  expect((await bulk('&maxResults=200')).body).toMatchObject({ isLast: true });
  const many = Array.from({ length: 201 }, (_, index) => `accountId=a${index}`).join('&');
  expect((await jira.as('ana')('GET', `/user/bulk?${many}`)).status).toBe(400);
});

describe('an account', () => {
  const dana = (path: string) => `${path}accountId=${encodeURIComponent(accountOf('dana'))}`;
  const chen = (path: string) => `${path}accountId=${encodeURIComponent(accountOf('chen'))}`;

  it('that was deactivated keeps its name and can come back', async () => {
    const jira = testJira();
    const ana = jira.as('ana');
    jira.administration.deactivate(accountOf('chen'));
    expect((await ana('GET', chen('/user?'))).body).toMatchObject({
      displayName: 'Chen Wei',
      active: false,
    });
    expect((await jira.as('chen')('GET', '/myself')).status).toBe(401);
    jira.administration.reactivate(accountOf('chen'));
    expect((await jira.as('chen')('GET', '/myself')).status).toBe(200);
  });

  it('that was closed is a former user for good', async () => {
    const jira = testJira();
    jira.administration.closeAccount(accountOf('dana'));
    const { body } = await jira.as('ana')('GET', dana('/user/bulk?'));
    expect(body).toMatchObject({ values: [{ displayName: 'Former user', active: false }] });
    expect(JSON.stringify(body)).not.toContain('Dana');
    expect(() => {
      jira.administration.reactivate(accountOf('dana'));
    }).toThrow('closed for good');
  });

  it('tells apps what became of it since they read it', () => {
    const { administration, clock } = testJira();
    const read = clock.now();
    const status = (name: 'ana' | 'chen' | 'dana') => administration.accountStatus(accountOf(name), read);
    clock.advance(1000);
    administration.rename(accountOf('chen'), 'Chen Li');
    expect([status('ana'), status('chen'), status('dana')]).toEqual(['active', 'updated', 'active']);
    administration.closeAccount(accountOf('dana'));
    expect(status('dana')).toBe('closed');
    expect(administration.accountStatus('never-seen', read)).toBe('closed');
  });
});
