import { accountOf } from '../../demo/people';
import { issueIn, issueNamed, testJira } from '../fixtures/test-jira';

const toMobile = { project: 'MOB', issueTypeId: '10010' };
const toSearch = { project: 'SRCH', issueTypeId: '10005' };

describe('a moved issue', () => {
  it('gets a key, type, status and history of its new project, and keeps id and properties', async () => {
    const jira = testJira();
    const { id, statusId } = issueIn(jira.world, 'CHK-1');
    const number = jira.world.projects['10002']?.nextIssueNumber;
    await jira.as('ana')('PUT', '/issue/CHK-1/properties/ownership', { gaps: 1 });
    const answer = await jira.onPageOf('ana')('CHK-1/move', toMobile);
    expect(answer.json).toEqual({ id, key: `MOB-${number}` });
    const moved = issueIn(jira.world, `MOB-${number}`);
    expect(moved).toMatchObject({
      id,
      projectId: '10002',
      typeId: '10010',
      componentIds: [],
      properties: { ownership: { gaps: 1 } },
    });
    expect(jira.world.projects['10002']?.transitions.map(({ toStatusId }) => toStatusId)).toContain(
      moved.statusId,
    );
    expect(moved.statusId).not.toBe(statusId);
    expect(jira.events).toMatchObject([
      {
        eventType: 'avi:jira:updated:issue',
        payload: {
          jiraEventTypeName: 'issue_moved',
          issue: { id, key: `MOB-${number}`, fields: { project: { key: 'MOB' } } },
          changelog: {
            items: expect.arrayContaining([
              expect.objectContaining({ field: 'Key', fromString: 'CHK-1', toString: `MOB-${number}` }),
              expect.objectContaining({ field: 'project', from: '10001', to: '10002' }),
              expect.objectContaining({ field: 'issuetype', from: '10000', to: '10010' }),
            ]) as unknown,
          },
        },
      },
    ]);
  });

  it('is still found under its old key', async () => {
    const jira = testJira();
    const { id } = issueIn(jira.world, 'CHK-1');
    await jira.onPageOf('ana')('CHK-1/move', toMobile);
    expect((await jira.as('ana')('GET', '/issue/CHK-1')).json).toMatchObject({ id });
  });

  it('takes its sub-tasks along; other children stay below it', async () => {
    const jira = testJira();
    const { world } = jira;
    const story = issueNamed(world, 'Order API accepts orders without a customer id');
    const childrenOf = (id: string) => Object.values(world.issues).filter(({ parentId }) => parentId === id);
    await jira.onPageOf('ana')(`${story.key}/move`, { project: 'MOB', issueTypeId: '10011' });
    expect(childrenOf(story.id).map(({ projectId, typeId }) => [projectId, typeId])).toEqual([
      ['10002', '10013'],
      ['10002', '10013'],
    ]);
    const epic = issueNamed(world, 'Apple Pay on the product page');
    const before = childrenOf(epic.id);
    await jira.onPageOf('ana')(`${epic.key}/move`, toSearch);
    expect(childrenOf(epic.id)).toEqual(before);
  });

  it.each([
    ['who may not move it', 'ines', toMobile, 403],
    ['who can’t see it', 'eli', toMobile, 404],
    ['a type that is not there', 'ana', { project: 'MOB', issueTypeId: '10000' }, 400],
    ['the project it is in', 'ana', { project: 'CHK', issueTypeId: '10001' }, 400],
  ] as const)('is refused for %s', async (_case, who, to, status) => {
    const jira = testJira();
    expect((await jira.onPageOf(who)('CHK-1/move', to)).status).toBe(status);
    expect(jira.events).toEqual([]);
  });

  it('is nothing that an app can ask for', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    const jira = testJira();
    const url = 'http://localhost/rest/internal/issue/CHK-1/clone';
    const asked = jira.request({ kind: 'app' }, new Request(url, { method: 'POST' }));
    expect((await asked).status).toBe(404);
  });
});

describe('a clone', () => {
  it('copies fields and properties, starts anew, and its event names the original', async () => {
    const jira = testJira();
    const original = issueIn(jira.world, 'CHK-1');
    await jira.as('ana')('PUT', '/issue/CHK-1/properties/ownership', { gaps: 1 });
    await jira.onPageOf('jo')('CHK-1/clone');
    const clone = issueNamed(jira.world, `CLONE - ${original.summary}`);
    expect(clone).toMatchObject({
      labels: original.labels,
      componentIds: original.componentIds,
      properties: { ownership: { gaps: 1 } },
      statusId: '10000',
      reporterId: accountOf('jo'),
      history: [],
    });
    expect(clone.id).not.toBe(original.id);
    expect(jira.events).toMatchObject([
      {
        eventType: 'avi:jira:created:issue',
        payload: { issue: { id: clone.id }, clonedFrom: { id: original.id, key: 'CHK-1' } },
      },
    ]);
  });
});
