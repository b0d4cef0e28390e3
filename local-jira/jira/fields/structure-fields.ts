import { z } from 'zod';
import type { Call } from '../call';
import { findIssue, mayBrowse } from '../permissions';
import { showIssueType } from '../show/issue-type';
import { showPriority } from '../show/option';
import { showProjectReference } from '../show/project';
import { showStatus, showStatusCategory } from '../show/status';
import type { Issue } from '../world';
import { FieldError, nothing, type Field } from './field';

const Parent = z.looseObject({ id: z.string().optional(), key: z.string().optional() });
const Type = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

/** An issue inside another: parent and sub-tasks. */
function showRelated(issue: Issue, call: Call) {
  const { world, siteUrl } = call;
  const status = world.statuses[issue.statusId];
  const type = world.issueTypes[issue.typeId];
  const priority = world.priorities.find(({ id }) => id === issue.priorityId);
  return {
    id: issue.id,
    key: issue.key,
    self: `${siteUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      ...(status ? { status: showStatus(call, status) } : {}),
      ...(priority ? { priority: showPriority(call, priority) } : {}),
      ...(type ? { issuetype: showIssueType(call, type) } : {}),
    },
  };
}

const project: Field = {
  id: 'project',
  name: 'Project',
  schema: { type: 'project', system: 'project' },
  show: (issue, call) => {
    const found = call.world.projects[issue.projectId];
    return found ? showProjectReference(call, found) : null;
  },
  trace: (issue, world) => ({
    value: issue.projectId,
    text: world.projects[issue.projectId]?.name ?? null,
  }),
};

const issuetype: Field = {
  id: 'issuetype',
  name: 'Issue Type',
  schema: { type: 'issuetype', system: 'issuetype' },
  show: (issue, call) => {
    const type = call.world.issueTypes[issue.typeId];
    return type ? showIssueType(call, type) : null;
  },
  parse: (value, { world }, target) => {
    const reference = Type.safeParse(value);
    const found = target.project.issueTypeIds
      .map((id) => world.issueTypes[id])
      .find((type) => type && (type.id === reference.data?.id || type.name === reference.data?.name));
    if (!found) throw new FieldError('Specify a valid issue type');
    const current = target.issue && world.issueTypes[target.issue.typeId];
    if (current && current.hierarchyLevel < 0 !== found.hierarchyLevel < 0) {
      throw new FieldError('The issue type selected is invalid.');
    }
    return { typeId: found.id };
  },
  trace: (issue, world) => ({ value: issue.typeId, text: world.issueTypes[issue.typeId]?.name ?? null }),
};

const parent: Field = {
  id: 'parent',
  name: 'Parent',
  schema: { type: 'issuelink', system: 'parent' },
  show: (issue, call) => {
    const found = call.world.issues[issue.parentId ?? ''];
    return found && mayBrowse(call, found) ? showRelated(found, call) : undefined;
  },
  parse: (value, call, target) => {
    if (value === null) return { parentId: null };
    const reference = Parent.safeParse(value);
    const found = findIssue(call.world, reference.data?.id ?? reference.data?.key ?? '');
    if (!found || !mayBrowse(call, found)) throw new FieldError('Could not find issue by id or key.');
    if (found.id === target.issue?.id) throw new FieldError('An issue can’t be its own parent.');
    return { parentId: found.id };
  },
  traceName: 'IssueParentAssociation',
  trace: (issue, world) =>
    issue.parentId === null
      ? nothing
      : { value: issue.parentId, text: world.issues[issue.parentId]?.key ?? null },
};

const subtasks: Field = {
  id: 'subtasks',
  name: 'Sub-tasks',
  schema: { type: 'array', items: 'issuelinks', system: 'subtasks' },
  show: (issue, call) =>
    Object.values(call.world.issues)
      .filter(({ parentId, typeId }) => parentId === issue.id && isSubtask(call, typeId))
      .map((child) => showRelated(child, call)),
};

const isSubtask = ({ world }: Call, typeId: string) => (world.issueTypes[typeId]?.hierarchyLevel ?? 0) < 0;

const status: Field = {
  id: 'status',
  name: 'Status',
  schema: { type: 'status', system: 'status' },
  show: (issue, call) => {
    const found = call.world.statuses[issue.statusId];
    return found ? showStatus(call, found) : null;
  },
  trace: (issue, world) => ({ value: issue.statusId, text: world.statuses[issue.statusId]?.name ?? null }),
};

const statusCategory: Field = {
  id: 'statusCategory',
  name: 'Status Category',
  schema: { type: 'statusCategory', system: 'statusCategory' },
  show: (issue, call) => {
    const found = call.world.statuses[issue.statusId];
    return found ? showStatusCategory(call, found.category) : null;
  },
};

export const structureFields = [project, issuetype, parent, subtasks, status, statusCategory];
