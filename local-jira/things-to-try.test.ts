import { demo } from './demo/demo';
import { importCsv } from './import/import-csv';
import { thingsToTry } from './things-to-try';

const now = new Date('2026-05-20T10:00:00.000Z');
const imported = (...rows: string[]) =>
  thingsToTry(importCsv(['Issue key,Issue Type,Summary,Status,Project name', ...rows].join('\n'), now).seed);

test('the demo is told with its people', () => {
  expect(thingsToTry(demo(now))).toContain('?as=ben');
});

test('imported issues are told with the project that has most epics', () => {
  const text = imported(
    'ONE-1,Epic,First,Done,Only one',
    'PAY-1,Epic,First,Done,Payments',
    'PAY-2,Epic,Second,Done,Payments',
  );
  expect(text).toContain('the 2 epics of Payments');
  expect(text).toContain('project = PAY AND ownershipGaps > 0');
  expect(text).not.toContain('ONE');
});

test('without epics there is nothing to try, and it says why', () => {
  expect(imported('PAY-1,Story,First,Done,Payments')).toContain('has no epics');
});
