import { accountOf } from '../demo/people';
import { checkout } from '../demo/projects';
import { nextId, type IssueType, type Option, type Project, type Status, type World } from '../jira/world';
import { categoryNamed } from './status-category';

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Finds or adds what issues refer to: projects, types, statuses, people, options. */
export function createCatalogue(world: World, levelOf: (type: string) => number) {
  return {
    project: (key: string, name: string | undefined): Project => {
      const known = Object.values(world.projects).find((each) => each.key === key);
      if (known) return known;
      const added: Project = {
        ...structuredClone(checkout),
        id: nextId(world),
        key,
        name: name ?? key,
        description: 'Imported from a file.',
        leadAccountId: accountOf('gita'),
        issueTypeIds: [],
        transitions: [],
        components: [],
      };
      world.projects[added.id] = added;
      return added;
    },

    type: (project: Project, name: string): IssueType => {
      const level = levelOf(name);
      const known = Object.values(world.issueTypes).find(
        (each) => same(each.name, name) && each.projectId === null && each.hierarchyLevel === level,
      );
      const type = known ?? {
        id: nextId(world),
        name,
        description: '',
        hierarchyLevel: level,
        projectId: null,
      };
      world.issueTypes[type.id] = type;
      if (!project.issueTypeIds.includes(type.id)) project.issueTypeIds.push(type.id);
      return type;
    },

    /** The category comes from its own column, else from a well-known name, else from the resolution date. */
    status: (project: Project, name: string, categoryName: string | undefined, resolved: boolean): Status => {
      const category =
        categoryNamed(categoryName ?? '') ?? categoryNamed(name) ?? (resolved ? 'done' : 'indeterminate');
      const known = Object.values(world.statuses).find(
        (each) => same(each.name, name) && each.projectId === null && each.category === category,
      );
      const status = known ?? { id: nextId(world), name, category, projectId: null };
      world.statuses[status.id] = status;
      if (!project.transitions.some(({ toStatusId }) => toStatusId === status.id)) {
        const id = String(11 + project.transitions.length * 10);
        const resolutionId = category === 'done' ? (world.resolutions[0]?.id ?? null) : null;
        project.transitions.push({ id, name, toStatusId: status.id, fromStatusIds: null, resolutionId });
      }
      return status;
    },

    component: (project: Project, name: string): string => {
      const option = project.components.find((each) => same(each.name, name)) ?? {
        id: nextId(world),
        name,
        description: '',
      };
      if (!project.components.includes(option)) project.components.push(option);
      return option.id;
    },

    priority: (name: string | undefined): string => optionNamed(world, world.priorities, name)?.id ?? '3',

    resolution: (name: string | undefined): string | null =>
      optionNamed(world, world.resolutions, name)?.id ?? null,

    person: (project: Project, name: string | undefined, accountId: string | undefined): string | null => {
      if (name === undefined && accountId === undefined) return null;
      const displayName = name ?? accountId ?? '';
      const known = Object.values(world.people).find((each) =>
        accountId === undefined ? same(each.displayName, displayName) : each.accountId === accountId,
      );
      const id = known?.accountId ?? accountId ?? `imported:${nextId(world)}`;
      world.people[id] ??= {
        accountId: id,
        displayName,
        title: 'From the imported file',
        accountType: 'atlassian',
        active: true,
        timeZone: 'UTC',
        properties: {},
      };
      if (!project.roles.members.includes(id)) project.roles.members.push(id);
      return id;
    },
  };
}

const unset = ['unresolved', 'none', 'nicht erledigt', 'non résolu', 'sin resolver', '未解決'];

function optionNamed(world: World, options: Option[], name: string | undefined): Option | undefined {
  if (name === undefined || unset.includes(name.toLowerCase())) return undefined;
  const option = options.find((each) => same(each.name, name)) ?? {
    id: nextId(world),
    name,
    description: '',
  };
  if (!options.includes(option)) options.push(option);
  return option;
}
