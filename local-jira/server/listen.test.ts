import { listen } from './listen';

const answer = () => new Response('here');

const open: { close: () => Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function listenFrom(port: number) {
  const server = await listen(port, answer);
  open.push(server);
  return server;
}

test('a taken port leads to the next free one', async () => {
  const first = await listenFrom(0);
  const second = await listenFrom(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(second.url)).text()).toBe('here');
});

test('only this machine can reach it', async () => {
  const server = await listenFrom(0);
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});
