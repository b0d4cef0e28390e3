import { accountOf } from '../../demo/people';
import { issueIn, testJira } from '../fixtures/test-jira';

const path = '/issue/CHK-1/properties/ownership';

it('answers 201 for a new property, 200 for a known one, 404 after its end', async () => {
  const ana = testJira().as('ana');
  expect((await ana('PUT', path, { gaps: 1 })).status).toBe(201);
  expect((await ana('PUT', path, { gaps: 2 })).status).toBe(200);
  expect((await ana('GET', path)).json).toEqual({ key: 'ownership', value: { gaps: 2 } });
  expect((await ana('DELETE', path)).status).toBe(204);
  expect((await ana('GET', path)).status).toBe(404);
});

it('changes neither history nor dates, and fires no event', async () => {
  const jira = testJira();
  const { history, updatedAt } = issueIn(jira.world, 'CHK-1');
  await jira.as('ana')('PUT', path, { gaps: 1 });
  expect(issueIn(jira.world, 'CHK-1')).toMatchObject({ history, updatedAt });
  expect(jira.events).toEqual([]);
});

it('takes 32,768 characters and not one more', async () => {
  const ana = testJira().as('ana');
  expect((await ana('PUT', path, 'x'.repeat(32_766))).status).toBe(201);
  expect((await ana('PUT', path, 'x'.repeat(32_767))).status).toBe(400);
});

it('needs the permission to edit, and a body', async () => {
  const jira = testJira();
  expect((await jira.as('ines')('PUT', path, { gaps: 1 })).status).toBe(403);
  expect((await jira.as('eli')('PUT', path, { gaps: 1 })).status).toBe(404);
  expect((await jira.as('ana')('PUT', path)).status).toBe(400);
});

describe('many at once', () => {
  const write = (id: string | number, gaps = 1) => ({
    issueID: Number(id),
    properties: { ownership: { gaps } },
  });

  it('run as a task that reports what failed and passes over what can’t be seen', async () => {
    const jira = testJira();
    const seen = issueIn(jira.world, 'CHK-1').id;
    const readOnly = issueIn(jira.world, 'MOB-1').id;
    const mobile = jira.world.projects['10002'];
    if (mobile) mobile.roles = { ...mobile.roles, members: [], viewers: [accountOf('ana')] };
    const answer = await jira.as('ana')('POST', '/issue/properties/multi', {
      issues: [write(seen), write(readOnly), write(1)],
    });
    expect(answer.status).toBe(303);
    const task = await jira.as('ana')('GET', answer.location?.replace(/^.*\/rest\/api\/3/, '') ?? '');
    expect(task.body).toMatchObject({
      status: 'COMPLETE',
      result: { errors: { [readOnly]: 'You do not have permission to edit this issue.' } },
    });
    expect(JSON.stringify(task.body)).not.toContain('"1"');
    expect(issueIn(jira.world, 'CHK-1').properties).toEqual({ ownership: { gaps: 1 } });
    expect(issueIn(jira.world, 'MOB-1').properties).toEqual({});
  });

  it('stop at 100 issues', async () => {
    const issues = Array.from({ length: 101 }, (_, index) => write(20_000 + index));
    expect((await testJira().as('ana')('POST', '/issue/properties/multi', { issues })).status).toBe(400);
  });

  it('are a secret of who started the task', async () => {
    const jira = testJira();
    const { id } = issueIn(jira.world, 'CHK-1');
    const { location } = await jira.asApp('POST', '/issue/properties/multi', { issues: [write(id)] });
    const task = location?.replace(/^.*\/rest\/api\/3/, '') ?? '';
    expect((await jira.as('ana')('GET', task)).status).toBe(404);
    expect((await jira.asApp('GET', task)).status).toBe(200);
  });
});
