import { accountOf } from '../../demo/people';
import { issueIn, issueNamed, now, testJira } from '../fixtures/test-jira';

describe('an edit', () => {
  it('is written into the history and told to the apps', async () => {
    const jira = testJira();
    const fields = { assignee: { accountId: accountOf('gus') }, duedate: '2026-07-01' };
    await jira.as('ana')('PUT', '/issue/CHK-1', { fields, update: { labels: [{ add: 'late' }] } });
    const { history, labels, updatedAt } = issueIn(jira.world, 'CHK-1');
    expect(labels).toEqual(['late']);
    expect(updatedAt).toBe(now.toISOString());
    expect(history.at(-1)).toMatchObject({
      authorId: accountOf('ana'),
      items: [
        { field: 'labels', toString: 'late' },
        { field: 'assignee', from: accountOf('dana'), to: accountOf('gus'), toString: 'Gus Lindqvist' },
        { field: 'duedate', from: null, to: '2026-07-01', toString: '2026-07-01 00:00:00.0' },
      ],
    });
    expect(jira.events).toMatchObject([
      {
        eventType: 'avi:jira:updated:issue',
        payload: {
          atlassianId: accountOf('ana'),
          issue: { key: 'CHK-1' },
          changelog: { items: [{}, {}, {}] },
        },
      },
      { eventType: 'avi:jira:assigned:issue', payload: { changelog: { items: [{ field: 'assignee' }] } } },
    ]);
  });

  it('that changes nothing leaves no trace', async () => {
    const jira = testJira();
    const before = issueIn(jira.world, 'CHK-1');
    await jira.as('ana')('PUT', '/issue/CHK-1', { fields: { summary: before.summary } });
    expect(issueIn(jira.world, 'CHK-1')).toBe(before);
    expect(jira.events).toEqual([]);
  });

  it('is refused field by field', async () => {
    const fields = { summary: ' ', duedate: 'soon', assignee: { accountId: accountOf('ines') }, rank: 1 };
    const answer = await testJira().as('ana')('PUT', '/issue/CHK-1', { fields });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.errors ?? {}).sort()).toEqual(['assignee', 'duedate', 'rank', 'summary']);
  });
});

describe('a transition', () => {
  it('to done sets resolution and dates, back again clears them', async () => {
    const jira = testJira();
    const ana = jira.as('ana');
    const { key } = issueNamed(jira.world, 'Apple Pay on the product page');
    expect((await ana('POST', `/issue/${key}/transitions`, { transition: { id: '51' } })).status).toBe(204);
    expect(issueIn(jira.world, key)).toMatchObject({
      resolutionId: '10001',
      resolvedAt: now.toISOString(),
      statusCategoryChangedAt: now.toISOString(),
    });
    await ana('POST', `/issue/${key}/transitions`, { transition: { id: '21' } });
    expect(issueIn(jira.world, key)).toMatchObject({ resolutionId: null, resolvedAt: null });
  });

  it('inside a category keeps the date of the category', async () => {
    const jira = testJira();
    const { key, statusCategoryChangedAt } = issueNamed(jira.world, 'Apple Pay on the product page');
    await jira.as('ana')('POST', `/issue/${key}/transitions`, { transition: { id: '31' } });
    expect(issueIn(jira.world, key)).toMatchObject({ statusId: '10001', statusCategoryChangedAt });
  });

  it('is not offered to who may only browse', async () => {
    const ines = testJira().as('ines');
    expect((await ines('GET', '/issue/CHK-1/transitions')).body).toMatchObject({ transitions: [] });
    expect((await ines('POST', '/issue/CHK-1/transitions', { transition: { id: '21' } })).status).toBe(400);
  });
});

describe('a new issue', () => {
  const project = { key: 'CHK' };

  it('gets the next key and the first status, and its event lacks the hierarchy level', async () => {
    const jira = testJira();
    const number = jira.world.projects['10001']?.nextIssueNumber;
    const fields = { project, issuetype: { name: 'Epic' }, summary: 'Refund without a call' };
    const answer = await jira.as('ana')('POST', '/issue', { fields });
    expect(answer).toMatchObject({ status: 201, body: { key: `CHK-${number}` } });
    expect(issueNamed(jira.world, 'Refund without a call')).toMatchObject({ statusId: '10000' });
    expect(jira.events).toMatchObject([
      {
        eventType: 'avi:jira:created:issue',
        payload: { issue: { fields: { issuetype: { name: 'Epic' } } } },
      },
    ]);
    expect(JSON.stringify(jira.events)).not.toContain('hierarchyLevel');
  });

  it('needs a parent exactly one level above', async () => {
    const jira = testJira();
    const story = issueNamed(jira.world, 'E-mail step with returning-customer hint');
    const create = (type: string, parent?: string) =>
      jira.as('ana')('POST', '/issue', {
        fields: {
          project,
          issuetype: { name: type },
          summary: 'New',
          ...(parent ? { parent: { key: parent } } : {}),
        },
      });
    expect((await create('Sub-task')).status).toBe(400);
    expect((await create('Story', story.key)).status).toBe(400);
    expect((await create('Sub-task', story.key)).status).toBe(201);
  });
});

describe('deleting', () => {
  it('takes sub-tasks along only when told to, and tells about the issue alone', async () => {
    const jira = testJira();
    const gita = jira.as('gita');
    const story = issueNamed(jira.world, 'Order API accepts orders without a customer id');
    expect((await gita('DELETE', `/issue/${story.key}`)).status).toBe(400);
    expect((await gita('DELETE', `/issue/${story.key}?deleteSubtasks=true`)).status).toBe(204);
    expect(Object.values(jira.world.issues).filter(({ parentId }) => parentId === story.id)).toEqual([]);
    expect(jira.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:deleted:issue']);
    expect((await gita('GET', `/issue/${story.key}`)).status).toBe(404);
  });
});
