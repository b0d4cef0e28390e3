import { engineeringLead, notNeeded, productLead } from '../../../test/builders/answers';
import { aRow } from '../../../test/builders/epic-row';
import { sortEpics, type SortKey } from './epic-sort';

const one = { both: productLead };
const rows = [
  aRow({ number: 12, stage: 'done', doneDaysAgo: 200, created: '2026-01-01T00:00:00.000Z' }),
  aRow({ number: 9, dueInDays: 40 }, { rollout: one }),
  aRow({ number: 3, dueInDays: 3, created: '2026-06-01T00:00:00.000Z' }),
  aRow({ number: 20, stage: 'toDo', dueInDays: 60 }),
  aRow({ number: 7 }, { rollout: one, experiment: { both: engineeringLead }, feedback: { both: notNeeded } }),
  aRow({ number: 100, tracked: false, dueInDays: 1 }),
];

it.each([
  ['severity', [3, 12, 9, 20, 7, 100]],
  ['due', [100, 3, 9, 20, 12, 7]],
  ['result', [12, 3, 9, 20, 7, 100]],
  ['stage', [3, 9, 7, 100, 20, 12]],
  ['created', [3, 7, 9, 20, 100, 12]],
  ['key', [3, 7, 9, 12, 20, 100]],
] satisfies [SortKey, number[]][])('sorts by %s', (key, numbers) => {
  expect(sortEpics(rows, key).map(({ facts }) => Number(facts.key.replace('SHOP-', '')))).toEqual(numbers);
});

it('leaves the list it was given as it is', () => {
  const before = [...rows];
  sortEpics(rows, 'key');
  expect(rows).toEqual(before);
});
