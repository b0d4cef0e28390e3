import { testJira } from '../fixtures/test-jira';

const path = '/rest/forge/1/app/properties/site-settings';
const send = async (actor: 'app' | 'ana', method: string, body?: unknown) => {
  const request = new Request(`http://localhost${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return await jira.request(actor === 'app' ? { kind: 'app' } : { kind: 'user', accountId: actor }, request);
};
let jira: ReturnType<typeof testJira>;
beforeEach(() => {
  jira = testJira();
});

it('is the app’s alone', async () => {
  expect((await send('ana', 'PUT', { flags: 'off' })).status).toBe(403);
  expect((await send('ana', 'GET')).status).toBe(403);
  expect((await send('app', 'GET')).status).toBe(404);
});

it('answers 201 for a new one, 200 for a known one, 404 after its end', async () => {
  expect((await send('app', 'PUT', { flags: 'off' })).status).toBe(201);
  expect((await send('app', 'PUT', { flags: 'on' })).status).toBe(200);
  expect(await (await send('app', 'GET')).json()).toEqual({ key: 'site-settings', value: { flags: 'on' } });
  expect((await send('app', 'DELETE')).status).toBe(204);
  expect((await send('app', 'DELETE')).status).toBe(404);
});
