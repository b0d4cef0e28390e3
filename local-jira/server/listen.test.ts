import { listen } from './listen';

const answer = () => new Response('here');

test('a taken port leads to the next free one', async () => {
  const first = await listen(0, answer);
  const second = await listen(first.port, answer);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(second.url)).text()).toBe('here');
  await Promise.all([first.close(), second.close()]);
});

test('only this machine can reach it', async () => {
  const server = await listen(0, answer);
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  await server.close();
});
