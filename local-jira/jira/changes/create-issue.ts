import { z } from 'zod';
import type { Call } from '../call';
import { badFields, forbidden } from '../jira-error';
import { findProject, may, requireAccount } from '../permissions';
import { firstStatus } from '../workflow';
import { nextId, type Issue, type Project } from '../world';
import { emitIssueEvent } from './issue-event';
import type { IssueUpdate } from './issue-update';
import { readFields } from './read-fields';
import { storeIssue } from './store-issue';
import { requireParentAbove } from './parent-level';

const ProjectReference = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

export function createIssue(call: Call, { fields = {}, update, properties = [] }: IssueUpdate): Issue {
  const { world, clock } = call;
  const author = requireAccount(call);
  const { project: reference, ...rest } = fields;
  const project = requireTarget(call, reference);
  if (!may(call, 'CREATE_ISSUES', project)) {
    throw forbidden('You do not have permission to create issues in this project.');
  }
  const missing = ['summary', 'issuetype'].filter((id) => rest[id] === undefined);
  if (missing.length > 0) {
    throw badFields(Object.fromEntries(missing.map((id) => [id, `Field '${id}' is required.`])));
  }
  const given = readFields(call, { project, issue: undefined }, { fields: rest, update });
  const at = clock.now().toISOString();
  const issue: Issue = {
    id: nextId(world),
    key: `${project.key}-${String(project.nextIssueNumber)}`,
    projectId: project.id,
    typeId: '',
    statusId: firstStatus(world, project),
    summary: '',
    description: null,
    priorityId: '3',
    resolutionId: null,
    resolvedAt: null,
    assigneeId: null,
    reporterId: author.accountId,
    creatorId: author.accountId,
    labels: [],
    componentIds: [],
    due: null,
    parentId: null,
    createdAt: at,
    updatedAt: at,
    statusCategoryChangedAt: at,
    archived: null,
    properties: Object.fromEntries(properties.map(({ key, value }) => [key, value])),
    history: [],
    comments: [],
    ...given,
  };
  requireParentAbove(world, issue);
  project.nextIssueNumber += 1;
  storeIssue(call, issue);
  emitIssueEvent(call, 'created', issue, []);
  return issue;
}

function requireTarget(call: Call, reference: unknown): Project {
  const { id, key } = ProjectReference.safeParse(reference).data ?? {};
  const project = findProject(call.world, id ?? key ?? '');
  if (!project || !may(call, 'BROWSE_PROJECTS', project)) {
    throw badFields({ project: 'Specify a valid project ID or key' });
  }
  return project;
}
