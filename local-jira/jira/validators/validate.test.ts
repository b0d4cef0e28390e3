import { issueIn, testJira } from '../fixtures/test-jira';
import { validatorModules } from './validator-module';

const aModule = {
  key: 'ready',
  name: { i18n: 'name' },
  description: 'Lets pass what is ready.',
  expression: `let index = issue.properties.get('ready');
    index?.yes == true ? true : (config?.explains == true ? issue.key + ' is not ready' : false)`,
  errorMessage: 'Not ready.',
  configurationDescription: { expression: "config?.explains == true ? 'Says why' : ''" },
  projectTypes: ['company-managed', 'team-managed'],
  create: { resource: 'form' },
};
const modules = validatorModules([aModule], (text) => (typeof text === 'string' ? text : 'Ready'));

const inProgress = '/internal/project/CHK/transitions/21/validators';
const start = { transition: { id: '21' } };

function site(validators = modules) {
  const jira = testJira({ validatorModules: validators });
  const todo = Object.values(jira.world.issues).find(
    ({ projectId, statusId }) => projectId === '10001' && statusId === '10000',
  );
  if (!todo) throw new Error('The demo has nothing to do.');
  const move = () => jira.as('ana')('POST', `/issue/${todo.key}/transitions`, start);
  const add = (config: unknown, moduleKey = 'ready') =>
    jira.onSite('kim')('POST', inProgress, {
      moduleKey,
      config: config === null ? null : JSON.stringify(config),
    });
  return { ...jira, key: todo.key, move, add };
}

it('lets nobody pass whom the expression does not, and says what it says', async () => {
  const jira = site();
  expect((await jira.add(null)).status).toBe(201);
  expect(await jira.move()).toMatchObject({
    status: 400,
    json: { errorMessages: ['Not ready.'], errors: {} },
  });
  expect(issueIn(jira.world, jira.key).statusId).toBe('10000');
  expect(jira.events).toEqual([]);

  await jira.add({ explains: true });
  const { body } = await jira.move();
  expect(body.errorMessages).toEqual(['Not ready.', `${jira.key} is not ready`]);

  await jira.as('ana')('PUT', `/issue/${jira.key}/properties/ready`, { yes: true });
  expect((await jira.move()).status).toBe(204);
});

it('takes an expression that fails for a no', async () => {
  const failing = validatorModules(
    [{ ...aModule, expression: "issue.properties.get('ready').yes" }],
    () => 'text',
  );
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const jira = site(failing);
  await jira.add(null);
  expect((await jira.move()).body.errorMessages).toEqual(['text']);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/ready failed for CHK-\d+: Type null/)]]);
  said.mockRestore();
});

it('lets nobody pass once the app is gone', async () => {
  const jira = site();
  await jira.add(null);
  const { world } = jira;
  const after = testJira({ seed: world });
  const { status, body } = await after.as('ana')('POST', `/issue/${jira.key}/transitions`, start);
  expect([status, body.errorMessages]).toEqual([
    400,
    ['A validator of an app that is not installed failed.'],
  ]);
});

it('shows the transitions of a workflow, and what is on them', async () => {
  const jira = site();
  await jira.add({ explains: true });
  await jira.add(null);
  expect((await jira.onSite('ana')('GET', '/internal/project/CHK/workflow')).json).toMatchObject({
    mayEdit: false,
    offered: [{ key: 'ready', name: 'Ready', resource: 'form' }],
    transitions: [
      { id: '11' },
      {
        id: '21',
        name: 'In Progress',
        from: null,
        to: 'In Progress',
        validators: [
          { moduleKey: 'ready', name: 'Ready', summary: 'Says why', resource: null },
          { summary: 'Lets pass what is ready.' },
        ],
      },
      { id: '31' },
      { id: '41' },
      { id: '51' },
    ],
  });
});

it('is changed by Jira’s administrators, or a team-managed project’s own', async () => {
  const jira = site();
  const body = { moduleKey: 'ready', config: null };
  expect((await jira.onSite('gita')('POST', inProgress, body)).status).toBe(403);
  const team = '/internal/project/MOB/transitions/21/validators';
  expect((await jira.onSite('gita')('POST', team, body)).status).toBe(201);
  expect((await jira.onSite('eli')('POST', team, body)).status).toBe(404);
  expect((await jira.onSite('kim')('POST', inProgress, { ...body, moduleKey: 'other' })).status).toBe(400);
  expect((await jira.onSite('kim')('POST', inProgress, { ...body, config: 'no JSON' })).status).toBe(400);
  expect((await jira.add({ expression: 'true' })).status).toBe(400);
});

it('is changed and removed', async () => {
  const jira = site();
  const { json } = await jira.add(null);
  const path = `${inProgress}/${String(Reflect.get(Object(json), 'id'))}`;
  expect((await jira.onSite('kim')('PUT', path, { config: '{"explains":true}' })).status).toBe(204);
  expect((await jira.move()).body.errorMessages).toEqual([`${jira.key} is not ready`]);
  expect((await jira.onSite('kim')('DELETE', path)).status).toBe(204);
  expect((await jira.move()).status).toBe(204);
});

it('refuses a validator that it could not run', () => {
  const read = (changes: object) => () => validatorModules([{ ...aModule, ...changes }], () => '');
  expect(read({ expression: 'issue.comments.map(c => c.id)' })).toThrow(/validator ready: .*"map"/);
  expect(read({ function: 'check' })).toThrow(/function/);
  expect(read({ errorMessage: { expression: "'a'" } })).toThrow();
});
