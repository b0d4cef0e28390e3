import { createClock } from '../../local-jira/clock';
import { demo } from '../../local-jira/demo/demo';
import { accountOf, type PersonName } from '../../local-jira/demo/people';
import { createJira } from '../../local-jira/jira/jira';
import { resources } from '../../local-jira/jira/rest/resources';
import { itWithJiraOpenApi } from './jira-openapi';
import { readOpenApi, type Exchange } from './openapi';

type Ask = [who: PersonName, method: string, path: string, body?: unknown];

const document = { type: 'doc', version: 1, content: [] };
const fields =
  'summary,status,assignee,parent,components,labels,duedate,resolution,priority,issuetype,project';
const accounts = (['ana', 'dana', 'pat'] as const).map((name) => `accountId=${accountOf(name)}`).join('&');
const ana = `accountId=${encodeURIComponent(accountOf('ana'))}`;
const api = '/rest/api/3';

/** Every operation at least once, and the refusals that an app has to live with. */
const asked: Ask[] = [
  ['ana', 'GET', `${api}/myself`],
  ['ana', 'GET', `${api}/user?${ana}`],
  ['ana', 'GET', `${api}/user?accountId=nobody`],
  ['ana', 'GET', `${api}/user/bulk?${accounts}`],
  ['ana', 'GET', `${api}/user/search?query=a`],
  ['ana', 'GET', `${api}/users/search`],
  ['ana', 'GET', `${api}/user/assignable/search?project=CHK&query=`],
  ['ana', 'GET', `${api}/user/viewissue/search?issueKey=CHK-1&query=`],
  ['gita', 'GET', `${api}/user/permission/search?projectKey=CHK&query=&permissions=EDIT_ISSUES`],
  ['ana', 'GET', `${api}/user/permission/search?projectKey=CHK&query=&permissions=EDIT_ISSUES`],
  ['ana', 'PUT', `${api}/user/properties/seen?${ana}`, { flag: true }],
  ['ana', 'GET', `${api}/user/properties?${ana}`],
  ['ana', 'GET', `${api}/user/properties/seen?${ana}`],
  ['ana', 'DELETE', `${api}/user/properties/seen?${ana}`],
  ['ana', 'GET', `${api}/project/search?query=c`],
  ['ana', 'GET', `${api}/project/CHK`],
  ['eli', 'GET', `${api}/project/CHK`],
  ['ana', 'GET', `${api}/project/CHK/components`],
  ['ana', 'GET', `${api}/project/MOB/statuses`],
  ['gita', 'PUT', `${api}/project/CHK/properties/team`, { size: 5 }],
  ['gita', 'GET', `${api}/project/CHK/properties`],
  ['gita', 'GET', `${api}/project/CHK/properties/team`],
  ['gita', 'DELETE', `${api}/project/CHK/properties/team`],
  ['ana', 'GET', `${api}/issuetype`],
  ['ana', 'GET', `${api}/issuetype/project?projectId=10003&level=1`],
  ['eli', 'GET', `${api}/serverInfo`],
  ['ana', 'GET', `${api}/priority`],
  ['ana', 'GET', `${api}/resolution`],
  ['ana', 'GET', `${api}/status`],
  ['ana', 'GET', `${api}/label`],
  ['ana', 'GET', `${api}/field`],
  ['ana', 'GET', `${api}/mypermissions?projectKey=CHK&permissions=EDIT_ISSUES,ADMINISTER`],
  [
    'ana',
    'POST',
    `${api}/permissions/check`,
    { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10001], issues: [20001, 1] }] },
  ],
  ['ana', 'GET', `${api}/issue/createmeta/CHK/issuetypes`],
  [
    'ana',
    'POST',
    `${api}/issue`,
    { fields: { project: { key: 'CHK' }, issuetype: { id: '10000' }, summary: 'Refund without a call' } },
  ],
  ['ines', 'POST', `${api}/issue`, { fields: { project: { key: 'CHK' } } }],
  ['ana', 'GET', `${api}/issue/CHK-1`],
  ['ana', 'GET', `${api}/issue/CHK-1?expand=changelog,transitions&properties=ownership`],
  ['eli', 'GET', `${api}/issue/CHK-1`],
  [
    'ana',
    'PUT',
    `${api}/issue/CHK-1`,
    {
      fields: { duedate: '2027-01-05', assignee: { accountId: accountOf('chen') } },
      update: { labels: [{ add: 'late' }] },
    },
  ],
  ['ana', 'PUT', `${api}/issue/CHK-1`, { fields: { duedate: 'soon' } }],
  ['ana', 'GET', `${api}/issue/CHK-1/editmeta`],
  ['ana', 'PUT', `${api}/issue/CHK-1/assignee`, { accountId: accountOf('gus') }],
  ['ana', 'GET', `${api}/issue/CHK-1/transitions`],
  ['ana', 'POST', `${api}/issue/CHK-1/transitions`, { transition: { id: '21' } }],
  ['ana', 'GET', `${api}/issue/CHK-1/changelog`],
  ['ana', 'POST', `${api}/issue/CHK-1/comment`, { body: document }],
  ['ana', 'GET', `${api}/issue/CHK-1/comment`],
  ['ana', 'PUT', `${api}/issue/CHK-1/properties/ownership`, { gaps: 2 }],
  ['ana', 'GET', `${api}/issue/CHK-1/properties`],
  ['ana', 'GET', `${api}/issue/CHK-1/properties/ownership`],
  ['ana', 'DELETE', `${api}/issue/CHK-1/properties/ownership`],
  [
    'ana',
    'POST',
    `${api}/issue/properties`,
    { entitiesIds: [20001], properties: { ownership: { gaps: 1 } } },
  ],
  ['ana', 'DELETE', `${api}/issue/properties/ownership`, { entityIds: [20001], currentValue: { gaps: 1 } }],
  [
    'ana',
    'POST',
    `${api}/issue/properties/multi`,
    { issues: [{ issueID: 20001, properties: { ownership: { gaps: 1 } } }] },
  ],
  [
    'ana',
    'POST',
    `${api}/issue/bulkfetch`,
    { issueIdsOrKeys: ['CHK-1', 'NO-1'], fields: ['summary'], properties: ['ownership'] },
  ],
  [
    'ana',
    'POST',
    `${api}/issue/CHK-1/notify`,
    { subject: 'Owners', textBody: 'Who?', to: { users: [{ accountId: accountOf('ben') }] } },
  ],
  ['ana', 'GET', `${api}/search/jql?jql=project=CHK&fields=${fields}&maxResults=3`],
  ['ana', 'POST', `${api}/search/jql`, { jql: 'project in (CHK, MOB)', maxResults: 5000, fields: ['key'] }],
  ['ana', 'POST', `${api}/search/jql`, { jql: 'nonsense ~' }],
  ['ana', 'POST', `${api}/search/approximate-count`, { jql: 'project = CHK' }],
  ['kim', 'PUT', `${api}/issue/archive`, { issueIdsOrKeys: ['CHK-2', 'NO-1'] }],
  ['kim', 'PUT', `${api}/issue/unarchive`, { issueIdsOrKeys: ['CHK-2'] }],
  ['gita', 'DELETE', `${api}/issue/CHK-1?deleteSubtasks=true`],
  ['kim', 'POST', `${api}/project/MOB/archive`],
  ['kim', 'POST', `${api}/project/MOB/restore`],
  ['kim', 'DELETE', `${api}/project/MOB?enableUndo=true`],
];

function aJira(scopes: readonly string[] = []) {
  const clock = createClock();
  return createJira({ clock, scopes, seed: demo(clock.now()) });
}

const jsonOf = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

async function exchange(
  jira: ReturnType<typeof aJira>,
  [who, method, url, body]: Ask,
): Promise<Exchange & { location: string | null }> {
  const request = new Request(`http://localhost${url}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await jira.siteRequest({ kind: 'user', accountId: accountOf(who) }, request);
  const location = response.headers.get('location');
  return {
    method,
    url,
    request: body,
    status: response.status,
    response: jsonOf(await response.text()),
    location,
  };
}

const routes = [
  ...new Set(
    resources
      .flatMap(({ routes }) => routes)
      .flatMap(({ method, path }) => (method === 'ALL' ? [] : [`${method} ${path}`])),
  ),
].filter((route) => route.includes(api));

const matches = (route: string, { method, url }: Pick<Exchange, 'method' | 'url'>) => {
  const [verb, path = ''] = route.split(' ');
  const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
  return verb === method && pattern.test(url.split('?')[0] ?? '');
};

// Compiling Jira's schemas takes seconds.
jest.setTimeout(60_000);

describe('every answer of the emulated Jira is as its OpenAPI document says', () => {
  itWithJiraOpenApi('over a walk through all operations', async (file) => {
    const { problems } = readOpenApi(file);
    const jira = aJira();
    const done: Exchange[] = [];
    for (const each of asked) {
      const { location, ...found } = await exchange(jira, each);
      done.push(found);
      if (found.status === 303 && location) {
        const task = await exchange(jira, ['ana', 'GET', location.replace('http://localhost', '')]);
        done.push(task);
      }
    }
    expect(done.flatMap(problems)).toEqual([]);
    expect(routes.filter((route) => !done.some((each) => matches(route, each) && each.status < 400))).toEqual(
      [],
    );
  });

  itWithJiraOpenApi('and every operation asks for the documented scopes', async (file) => {
    const { scopes } = readOpenApi(file);
    const refused = async (route: string, allowed: readonly string[]) => {
      const [method = '', path = ''] = route.split(' ');
      const request = new Request(`http://localhost${path.replace(/:\w+/g, '1')}`, { method });
      const response = await aJira(allowed).request({ kind: 'user', accountId: accountOf('kim') }, request);
      return (await response.text()).includes('scope does not match');
    };
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ');
      const documented = scopes(method, path.replace(/:\w+/g, '1'));
      expect([route, documented !== undefined]).toEqual([route, true]);
      expect([route, await refused(route, documented ?? [])]).toEqual([route, false]);
      expect([route, await refused(route, [])]).toEqual([route, (documented ?? []).length > 0]);
    }
  });
});
