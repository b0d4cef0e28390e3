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
  expect((await jira.as('ana')('GET', `/user/viewissue/search?issueKey=CHK-1&query=ben`)).json).toEqual([]);
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
