import type { EpicsChanged } from '../../../../src/contract';
import { aRow } from '../../../../test/builders/epic-row';
import { runBulk } from './run-bulk';

const rows = Array.from({ length: 120 }, (_, index) => aRow({ number: index + 1 }));
const first = rows[0]?.facts.issueId;

type Send = Parameters<typeof runBulk>[1]['send'];

async function run(send: Send, goesOn = () => true) {
  const told: { done: number; failed: string[] }[] = [];
  await runBulk(rows, {
    send,
    goesOn,
    onProgress: ({ done, failures }) => {
      told.push({ done, failed: failures.map(({ row }) => row.facts.key) });
    },
  });
  return told;
}

const nothing: EpicsChanged = { changed: [], failed: [] };

it('sends fifty at a time and says how far it is', async () => {
  const sizes: number[] = [];
  const told = await run((ids) => {
    sizes.push(ids.length);
    return Promise.resolve(nothing);
  });
  expect(sizes).toEqual([50, 50, 20]);
  expect(told.map(({ done }) => done)).toEqual([50, 100, 120]);
});

it('names the epics that failed, and goes on after a call that failed as a whole', async () => {
  const told = await run((ids) => {
    const [one] = ids;
    if (!one || one !== first)
      return ids.length === 20 ? Promise.resolve(nothing) : Promise.reject(new Error('busy'));
    return Promise.resolve({ changed: [], failed: [{ issueId: one, code: 'FORBIDDEN' as const }] });
  });
  expect(told.map(({ failed }) => failed.length)).toEqual([1, 50, 0]);
  expect(told[0]?.failed).toEqual(['SHOP-1']);
});

it('stops between two calls', async () => {
  let calls = 0;
  await run(
    () => {
      calls += 1;
      return Promise.resolve(nothing);
    },
    () => calls < 1,
  );
  expect(calls).toBe(1);
});
