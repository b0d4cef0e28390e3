import type { Issue, World } from '../jira/world';
import { demo } from './demo';
import { generatedProject } from './generated-project';
import { accountOf } from './people';

const now = new Date('2026-05-20T10:00:00Z');
const world = demo(now);
const all = Object.values(world.issues);
const levelOf = (site: World, { typeId }: Issue) => site.issueTypes[typeId]?.hierarchyLevel;
const epics = all.filter((issue) => levelOf(world, issue) === 1);

it('is the same for the same moment, and moves with it', () => {
  expect(demo(now)).toEqual(world);
  expect(demo(new Date('2026-06-20T10:00:00Z'))).not.toEqual(world);
});

it('has epics in every stage, and about four in ten without assignee', () => {
  expect(epics).toHaveLength(60);
  const categories = epics.map(({ statusId }) => world.statuses[statusId]?.category);
  for (const category of ['new', 'indeterminate', 'done'] as const) {
    expect(categories.filter((each) => each === category).length).toBeGreaterThan(10);
  }
  const unassigned = epics.filter(({ assigneeId }) => assigneeId === null).length / epics.length;
  expect(unassigned).toBeGreaterThan(0.35);
  expect(unassigned).toBeLessThan(0.45);
});

it('has one project whose epics have another name', () => {
  const names = new Set(epics.map(({ typeId }) => world.issueTypes[typeId]?.name));
  expect([...names].sort()).toEqual(['Epic', 'Initiative']);
});

it.each(all.map((issue) => [issue.key, issue] as const))('%s has a history that fits', (_key, issue) => {
  const times = [issue.createdAt, ...issue.history.map(({ at }) => at)];
  expect(times).toEqual([...times].sort());
  expect(issue.updatedAt).toBe(times.at(-1));
  expect(Date.parse(issue.updatedAt)).toBeLessThanOrEqual(now.getTime());
  const moves = issue.history.flatMap(({ items }) => items).filter(({ field }) => field === 'status');
  if (moves.length > 0) expect(moves.at(-1)?.to).toBe(issue.statusId);
  else expect(world.statuses[issue.statusId]?.category).toBe('new');
  expect(issue.resolvedAt !== null).toBe(world.statuses[issue.statusId]?.category === 'done');
});

it('has children that belong to the level below their parent', () => {
  for (const issue of all) {
    const parent = world.issues[issue.parentId ?? ''];
    if (parent) expect(levelOf(world, parent)).toBe((levelOf(world, issue) ?? 0) + 1);
  }
});

it('keeps Eli out and lets Ines only browse', () => {
  for (const { roles } of Object.values(world.projects)) {
    expect(Object.values(roles).flat()).not.toContain(accountOf('eli'));
    expect(roles.viewers).toContain(accountOf('ines'));
    expect(roles.members).not.toContain(accountOf('ines'));
  }
});

it('has two teams in each of two projects, by component and by label, and epics of neither', () => {
  const mine = (key: string) => epics.filter((epic) => epic.key.startsWith(`${key}-`));
  const components = mine('CHK').map(({ componentIds }) => componentIds);
  const labels = mine('MOB').map((epic) => epic.labels);
  for (const [tags, teams] of [
    [components, ['10101', '10104']],
    [labels, ['team-payments', 'team-platform']],
  ] as const) {
    for (const team of teams) {
      expect(tags.filter((held) => held.includes(team)).length).toBeGreaterThanOrEqual(4);
    }
    expect(tags.filter((held) => !teams.some((team) => held.includes(team))).length).toBeGreaterThan(5);
  }
});

it('can be as large as a benchmark needs', () => {
  const big = generatedProject(now, 1000);
  expect(Object.values(big.issues)).toHaveLength(1000);
  expect(Object.values(big.issues).every((issue) => levelOf(big, issue) === 1)).toBe(true);
});
