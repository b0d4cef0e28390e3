import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, World } from '../jira/world';
import { importCsv } from './import-csv';
import { ImportError } from './read-rows';

const now = new Date('2026-11-20T12:00:00Z');
const load = (name: string) => importCsv(readFileSync(join(__dirname, 'fixtures', name), 'utf8'), now);

function issueOf(world: World, key: string): Issue {
  const issue = world.issues[world.issueIds[key] ?? ''];
  if (!issue) throw new Error(`${key} was not imported`);
  return issue;
}

const named = (world: World, issue: Issue) => ({
  type: world.issueTypes[issue.typeId]?.name,
  level: world.issueTypes[issue.typeId]?.hierarchyLevel,
  status: world.statuses[issue.statusId]?.name,
  category: world.statuses[issue.statusId]?.category,
  assignee: world.people[issue.assigneeId ?? '']?.displayName,
  parent: world.issues[issue.parentId ?? '']?.key,
});

describe('an English export with all fields', () => {
  const { seed, problems, issues } = load('english-all-fields.csv');

  it('is used whole', () => {
    expect({ problems, issues }).toEqual({ problems: [], issues: 3 });
  });

  it('keeps what an epic says, repeated columns included', () => {
    const epic = issueOf(seed, 'PAY-1');
    expect(named(seed, epic)).toMatchObject({
      type: 'Epic',
      level: 1,
      category: 'indeterminate',
      assignee: 'Mira Olsen',
    });
    expect(epic).toMatchObject({
      id: '10421',
      labels: ['growth', 'q3'],
      assigneeId: '5b10a2844c20165700ede2aa',
      createdAt: '2026-05-03T16:12:00.000Z',
      updatedAt: '2026-09-14T09:05:00.000Z',
      due: '2026-09-30',
    });
    expect(seed.projects[epic.projectId]?.components.map(({ name }) => name)).toEqual(['Web', 'Orders']);
    expect(epic.componentIds).toHaveLength(2);
  });

  it('reads midnight and noon of a twelve-hour clock', () => {
    expect(issueOf(seed, 'PAY-2')).toMatchObject({
      createdAt: '2026-05-04T00:30:00.000Z',
      resolvedAt: '2026-06-01T12:05:00.000Z',
    });
  });

  it('finds the parent by epic link and by id', () => {
    expect(named(seed, issueOf(seed, 'PAY-2'))).toMatchObject({ level: 0, parent: 'PAY-1' });
    expect(named(seed, issueOf(seed, 'PAY-3'))).toMatchObject({ level: -1, parent: 'PAY-2' });
  });
});

it('reads a German export with semicolons and a renamed epic type', () => {
  const { seed, problems } = load('german.csv');
  expect(problems).toEqual([]);
  const epic = issueOf(seed, 'KASSE-7');
  expect(named(seed, epic)).toMatchObject({
    type: 'Vorhaben',
    level: 1,
    category: 'indeterminate',
    assignee: 'Jörg Müller',
  });
  expect(epic).toMatchObject({ due: '2026-09-30', createdAt: '2026-05-03T16:12:00.000Z' });
  expect(named(seed, issueOf(seed, 'KASSE-8'))).toMatchObject({
    level: 0,
    category: 'done',
    parent: 'KASSE-7',
  });
});

it('reads a Japanese export', () => {
  const { seed, problems } = load('japanese.csv');
  expect(problems).toEqual([]);
  expect(named(seed, issueOf(seed, 'KAU-1'))).toMatchObject({ level: 1, category: 'indeterminate' });
  expect(issueOf(seed, 'KAU-1').due).toBe('2026-09-30');
  expect(named(seed, issueOf(seed, 'KAU-2'))).toMatchObject({ category: 'done', parent: 'KAU-1' });
});

describe('a row that can’t be used', () => {
  const header = 'Summary,Issue key,Issue Type,Status,Created,Parent key';
  const usable = 'Fine,PAY-50,Epic,Done,,';
  const problemsOf = (...rows: string[]) => importCsv([header, ...rows, usable].join('\n'), now).problems;

  it.each([
    ['without a key', 'Guest checkout,,Epic,Done,,', /no issue key/],
    ['with a broken key', 'Guest checkout,not a key,Epic,Done,,', /"not a key" is no issue key/],
    ['without a summary', ',PAY-1,Epic,Done,,', /PAY-1 has no summary/],
    ['without a status', 'Guest checkout,PAY-1,Epic,,,', /PAY-1 has no status/],
    ['without a type', 'Guest checkout,PAY-1,,Done,,', /PAY-1 has no issue type/],
  ])('%s is skipped and named', (_what, row, message) => {
    const problems = problemsOf(row);
    expect(problems).toMatchObject([{ row: 2, effect: 'skipped' }]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('that comes twice is used once', () => {
    const problems = problemsOf('One,PAY-1,Epic,Done,,', 'Two,PAY-1,Epic,Done,,');
    expect(problems).toMatchObject([{ row: 3, effect: 'skipped' }]);
    expect(problems[0]?.message).toContain('row 2');
  });

  it('only in part is imported, and what was left out is named', () => {
    const problems = problemsOf('One,PAY-1,Story,Done,last spring,PAY-99');
    expect(problems).toMatchObject([
      { row: 2, effect: 'changed' },
      { row: 2, effect: 'changed' },
    ]);
    expect(problems[0]?.message).toContain("parent PAY-99 of PAY-1 isn't in the file");
    expect(problems[1]?.message).toContain('"last spring"');
  });
});

it.each([
  ['', /empty/],
  ['Summary,Status\nGuest checkout,Done', /no column "Issue key", "Issue Type"/],
  ['Summary,Issue key,Issue Type,Status', /no rows/],
  ['Summary,Issue key,Issue Type,Status\nGuest checkout,,Epic,Done', /No row .* Row 2: It has no issue key/],
])('refuses a file that is no Jira export (%j)', (csv, message) => {
  const read = () => importCsv(csv, now);
  expect(read).toThrow(ImportError);
  expect(read).toThrow(message);
});
