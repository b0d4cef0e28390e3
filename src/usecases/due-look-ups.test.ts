import { accountId } from '../../test/builders/ids';
import { dueLookUps } from './due-look-ups';

const dayMs = 24 * 3_600_000;
const monday = Date.parse('2026-03-02T01:00:00.000Z');
const known = '2026-01-05T09:00:00.000Z';
const people = (count: number, since = known) =>
  Array.from({ length: count }, (_none, index) => ({
    accountId: accountId(`person-${String(index)}`),
    since,
  }));
const dueOn = (day: number, accounts: ReturnType<typeof people>) => [
  ...dueLookUps(accounts, new Date(monday + day * dayMs)),
];

test('each has a turn in every week, and only one', () => {
  const week = Array.from({ length: 7 }, (_none, day) => dueOn(day, people(100))).flat();
  expect(week.toSorted()).toEqual(
    people(100)
      .map((one) => one.accountId)
      .sort(),
  );
});

test('nobody waits for their turn who came since yesterday', () => {
  const [newcomer] = people(1, new Date(monday - dayMs).toISOString());
  if (!newcomer) throw new Error('nobody came');
  expect(dueOn(0, [newcomer])).toEqual([newcomer.accountId]);
  expect(Array.from({ length: 7 }, (_none, day) => dueOn(day + 1, [newcomer])).flat()).toHaveLength(1);
});

test('of very many no day asks about all', () => {
  for (let day = 0; day < 60; day += 1) expect(dueOn(day, people(2_000)).length).toBeLessThan(100);
  expect(dueOn(0, people(2_000, new Date(monday).toISOString())).length).toBeLessThan(150);
});
