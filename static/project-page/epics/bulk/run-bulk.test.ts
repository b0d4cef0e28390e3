import type { EpicsChanged, EpicView } from '../../../../src/contract';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { aRow } from '../../../../test/builders/epic-row';
import { runBulk } from './run-bulk';

const rows = Array.from({ length: 120 }, (_, index) => aRow({ number: index + 1 }));
const first = rows[0]?.facts.issueId;

type Send = Parameters<typeof runBulk>[1]['send'];

async function run(send: Send, goesOn = () => true) {
  const told: { done: number; failed: string[]; causes: unknown[]; changed: unknown[] }[] = [];
  await runBulk(rows, {
    send,
    goesOn,
    onProgress: ({ done, failures, changed }) => {
      const causes = failures.map(({ cause }) => cause);
      told.push({ done, failed: failures.map(({ row }) => row.facts.key), causes, changed });
    },
  });
  return told;
}

const asChanged = ({ facts, agreement, trackedSince }: EpicRow): EpicView => ({
  ...{ facts, decisions: {}, trackedSince, agreementId: agreement.id, terms: agreement.terms },
  oneOfSeveral: null,
  inForceSince: {},
  viewer: { ...agreement.viewer, canEdit: false, hidden: [] },
});
const nothing: EpicsChanged = { changed: [], terms: [], failed: [] };

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
  const busy = new Error('busy');
  const told = await run((ids) => {
    const [one] = ids;
    if (!one || one !== first) return ids.length === 20 ? Promise.resolve(nothing) : Promise.reject(busy);
    return Promise.resolve({
      changed: [],
      terms: [],
      failed: [{ issueId: one, code: 'NOT_NAMEABLE' as const }],
    });
  });
  expect(told.map(({ failed }) => failed.length)).toEqual([1, 50, 0]);
  expect(told[0]).toMatchObject({ failed: ['SHOP-1'], causes: [{ code: 'NOT_NAMEABLE' }] });
  expect(told[1]?.causes[0]).toEqual({ error: busy });
});

it('hands on what each call changed', async () => {
  const views = rows.slice(0, 2).map(asChanged);
  const changed = views.map(({ terms: _, ...view }) => view);
  const terms = views.slice(0, 1).map((view) => view.terms);
  const told = await run((ids) =>
    Promise.resolve(ids.length === 20 ? nothing : { changed, terms, failed: [] }),
  );
  expect(told.map(({ changed }) => changed)).toEqual([views, views, []]);
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
