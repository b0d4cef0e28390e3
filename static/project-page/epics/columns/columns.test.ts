import { columnClasses, columns, shownColumns } from './columns';

it('are all of them, but for what is left out, and the agreement only where there are several', () => {
  expect(shownColumns([], true)).toEqual(columns);
  expect(shownColumns([], false)).toEqual(columns.filter((column) => column !== 'agreement'));
  expect(shownColumns(['when', 'rollout'], true)).toEqual([
    'severity',
    'agreement',
    'experiment',
    'feedback',
  ]);
});

it('tell the stylesheet what takes no place', () => {
  expect(columnClasses(shownColumns(['when'], false))).toEqual([
    'epic-table--no-agreement',
    'epic-table--no-when',
  ]);
});
