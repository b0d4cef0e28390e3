import { setImmediate } from 'node:timers/promises';
import { someAtOnce } from './some-at-once';

test('no more run side by side than are allowed, and each result stands in its place', async () => {
  let running = 0;
  let most = 0;
  const results = await someAtOnce([1, 2, 3, 4, 5], 2, async (number) => {
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
    return number * 2;
  });
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(most).toBe(2);
});
