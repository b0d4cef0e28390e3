import { ana } from '../../../test/builders/answers';
import { aRow } from '../../../test/builders/epic-row';
import { bulkPlan, type BulkKind } from './bulk-plan';

const said = { value: true, by: ana, at: '2026-06-01T08:00:00.000Z' };
const rows = [
  aRow({ number: 1 }),
  aRow({ number: 2, decisions: { shipsNothing: said } }),
  aRow({ number: 3, tracked: false, stage: 'done' }),
  aRow({ number: 4, tracked: false, resolutionName: "Won't do" }),
  aRow({ number: 5, tracked: false }, {}, { agreement: { tracking: null } }),
];
const numbers = (of: readonly { facts: { key: string } }[]) => of.map(({ facts }) => facts.key);

it.each<[BulkKind, string[], Record<string, string[]>]>([
  ['shipsNothing', ['SHOP-1'], { already: ['SHOP-2'], notTracked: ['SHOP-3', 'SHOP-4', 'SHOP-5'] }],
  ['track', ['SHOP-3'], { tracked: ['SHOP-1', 'SHOP-2'], notShipped: ['SHOP-4'], notStarted: ['SHOP-5'] }],
])('says what %s would do, and to which epics it would not', (kind, done, leftOut) => {
  const plan = bulkPlan(kind, rows);
  expect(numbers(plan.rows)).toEqual(done);
  expect(Object.fromEntries(plan.leftOut.map(({ why, rows: left }) => [why, numbers(left)]))).toEqual(
    leftOut,
  );
});
