import { z } from 'zod';
import { showComponent, showPriority, showResolution } from '../show/option';
import type { Issue, Option, Project, World } from '../world';
import { FieldError, nothing, type Field, type Trace } from './field';

const Reference = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

function choose(options: readonly Option[], value: unknown, what: string): Option {
  const reference = Reference.safeParse(value);
  if (!reference.success) throw new FieldError(`Specify a valid 'id' or 'name' for ${what}`);
  const { id, name } = reference.data;
  const found = options.find((option) => (id === undefined ? option.name === name : option.id === id));
  if (!found) throw new FieldError(`The ${what} selected is invalid.`);
  return found;
}

const traceOption = (option: Option | undefined): Trace =>
  option ? { value: option.id, text: option.name } : nothing;

const componentsOf = (issue: Issue, project: Project | undefined) =>
  (project?.components ?? []).filter(({ id }) => issue.componentIds.includes(id));

const priorityOf = (world: World, issue: Issue) => world.priorities.find(({ id }) => id === issue.priorityId);
const resolutionOf = (world: World, issue: Issue) =>
  world.resolutions.find(({ id }) => id === issue.resolutionId);

const priority: Field = {
  id: 'priority',
  name: 'Priority',
  schema: { type: 'priority', system: 'priority' },
  show: (issue, call) => {
    const option = priorityOf(call.world, issue);
    return option ? showPriority(call, option) : null;
  },
  parse: (value, { world }) => ({ priorityId: choose(world.priorities, value, 'priority').id }),
  trace: (issue, world) => traceOption(priorityOf(world, issue)),
};

const resolution: Field = {
  id: 'resolution',
  name: 'Resolution',
  schema: { type: 'resolution', system: 'resolution' },
  show: (issue, call) => {
    const option = resolutionOf(call.world, issue);
    return option ? showResolution(call, option) : null;
  },
  trace: (issue, world) => traceOption(resolutionOf(world, issue)),
};

const components: Field = {
  id: 'components',
  name: 'Components',
  schema: { type: 'array', items: 'component', system: 'components' },
  show: (issue, call) =>
    componentsOf(issue, call.world.projects[issue.projectId]).map((component) =>
      showComponent(call, component),
    ),
  parse: (value, _call, { project }) => {
    if (!Array.isArray(value)) throw new FieldError('data was not an array');
    return {
      componentIds: [...new Set(value.map((entry) => choose(project.components, entry, 'component').id))],
    };
  },
  list: (issue, call) => componentsOf(issue, call.world.projects[issue.projectId]).map(({ id }) => ({ id })),
  traceName: 'Component',
  trace: (issue, world) => {
    const chosen = componentsOf(issue, world.projects[issue.projectId]);
    if (chosen.length === 0) return nothing;
    return { value: chosen.map(({ id }) => id).join(', '), text: chosen.map(({ name }) => name).join(', ') };
  },
};

const labels: Field = {
  id: 'labels',
  name: 'Labels',
  schema: { type: 'array', items: 'string', system: 'labels' },
  show: (issue) => issue.labels,
  parse: (value) => {
    const texts = z.array(z.string()).safeParse(value);
    if (!texts.success) throw new FieldError('data was not an array');
    const spaced = texts.data.find((text) => /\s/.test(text));
    if (spaced !== undefined) throw new FieldError(`The label '${spaced}' contains spaces which is invalid.`);
    return { labels: [...new Set(texts.data)].sort() };
  },
  list: (issue) => issue.labels,
  trace: (issue) => (issue.labels.length === 0 ? nothing : { value: null, text: issue.labels.join(' ') }),
};

export const optionFields = [priority, resolution, components, labels];
