import { Hono } from 'hono';
import { sameOrigin } from './same-origin';

const origin = 'http://127.0.0.1:2990';
const app = new Hono().use(sameOrigin(origin)).get('/', (c) => c.text('inside'));
const statusWith = async (headers: Record<string, string>) =>
  (await app.request('/', { headers: { host: '127.0.0.1:2990', ...headers } })).status;

test("Jira's own page and tools outside a browser get in", async () => {
  expect(await statusWith({ origin, 'sec-fetch-site': 'same-origin' })).toBe(200);
  expect(await statusWith({})).toBe(200);
});

test("an app's frame on the other port does not, with or without CORS", async () => {
  expect(await statusWith({ origin: 'http://127.0.0.1:2991' })).toBe(403);
  expect(await statusWith({ 'sec-fetch-site': 'same-site' })).toBe(403);
});

test('a foreign name that leads to this machine does not', async () => {
  expect(await statusWith({ host: 'evil.example' })).toBe(403);
});
