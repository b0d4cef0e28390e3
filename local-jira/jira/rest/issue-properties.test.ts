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
