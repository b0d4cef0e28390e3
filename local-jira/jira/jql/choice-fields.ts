import { statusCategories } from '../show/status';
import { findIssue } from '../permissions';
import type { Issue, World } from '../world';
import type { JqlContext, JqlField } from './clause';

type Named = { id: string; name: string };

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const named = (options: readonly Named[], text: string) =>
  options.filter(({ id, name }) => id === text || same(name, text)).map(({ id }) => id);

const choice = (
  names: string[],
  read: (issue: Issue, world: World) => readonly string[],
  options: (world: World) => readonly Named[],
): JqlField => ({
  names,
  kind: 'choice',
  values: (issue, { world }) => read(issue, world),
  literal: (text, { world }) => named(options(world), text),
  order: (issue, { world }) => {
    const [id] = read(issue, world);
    return options(world).find((option) => option.id === id)?.name ?? null;
  },
  functions: [],
});

const orNone = (id: string | null) => (id === null ? [] : [id]);

const project: JqlField = {
  ...choice(
    ['project'],
    (issue) => [issue.projectId],
    () => [],
  ),
  literal: (text, { world, maySeeProject }) =>
    Object.values(world.projects)
      .filter(({ id, key, name }) => id === text || same(key, text) || same(name, text))
      .filter(maySeeProject)
      .map(({ id }) => id),
  order: (issue, { world }) => world.projects[issue.projectId]?.name ?? null,
};

const statusCategory: JqlField = {
  ...choice(
    ['statusCategory'],
    (issue, world) => orNone(world.statuses[issue.statusId]?.category ?? null),
    () => [],
  ),
  literal: (text) =>
    Object.entries(statusCategories)
      .filter(([key, { id, name }]) => same(key, text) || same(name, text) || String(id) === text)
      .map(([key]) => key),
  order: (issue, { world }) => world.statuses[issue.statusId]?.category ?? null,
};

const components = (world: World) => Object.values(world.projects).flatMap((each) => each.components);

const labels: JqlField = {
  ...choice(
    ['labels', 'label'],
    (issue) => issue.labels,
    () => [],
  ),
  literal: (text) => [text],
  order: (issue) => issue.labels[0] ?? null,
};

function issueLiteral(text: string, { world, maySee }: JqlContext): string[] {
  const found = findIssue(world, text);
  return found && maySee(found) ? [found.id] : [];
}

/** Jira orders keys by number within a project. */
const keyOrder = ({ key }: Issue) => key.replace(/\d+$/, (digits) => digits.padStart(9, '0'));

const key: JqlField = {
  names: ['key', 'issuekey', 'id', 'issue'],
  kind: 'ordered',
  values: (issue) => [issue.id],
  literal: issueLiteral,
  order: keyOrder,
  rank: (id, { world }) => {
    const found = world.issues[id];
    return found ? keyOrder(found) : '';
  },
  functions: [],
};

const parent: JqlField = {
  names: ['parent'],
  kind: 'choice',
  values: (issue) => orNone(issue.parentId),
  literal: issueLiteral,
  order: (issue, { world }) => {
    const found = world.issues[issue.parentId ?? ''];
    return found ? keyOrder(found) : null;
  },
  functions: [],
};

const priority: JqlField = {
  ...choice(
    ['priority'],
    (issue) => [issue.priorityId],
    (world) => world.priorities,
  ),
  kind: 'ordered',
  // The lower its id, the higher the priority.
  order: (issue) => -Number(issue.priorityId),
  rank: (id) => -Number(id),
};

export const choiceFields = [
  project,
  key,
  parent,
  statusCategory,
  labels,
  priority,
  choice(
    ['issuetype', 'type'],
    (issue) => [issue.typeId],
    (world) => Object.values(world.issueTypes),
  ),
  choice(
    ['status'],
    (issue) => [issue.statusId],
    (world) => Object.values(world.statuses),
  ),
  choice(
    ['resolution'],
    (issue) => orNone(issue.resolutionId),
    (world) => world.resolutions,
  ),
  choice(['component', 'components'], (issue) => issue.componentIds, components),
];
