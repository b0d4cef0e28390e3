import type { Call } from '../call';
import { badFields } from '../jira-error';
import { projectOf, requireIssueFor, requireOnProject, requireProject } from '../permissions';
import { statusWithin } from '../workflow';
import type { Issue, Project, World } from '../world';
import { changeIssue } from './store-issue';

export type Destination = { project: string; issueTypeId: string };

const levelOf = ({ issueTypes }: World, typeId: string) => issueTypes[typeId]?.hierarchyLevel ?? 0;

/** Moves an issue to another project, as Jira's own dialog does. Its sub-tasks come along, its other children stay. */
export function moveIssue(call: Call, idOrKey: string, to: Destination): Issue {
  const { world } = call;
  const issue = requireIssueFor(call, 'MOVE_ISSUES', idOrKey);
  const project = requireProject(call, to.project);
  requireOnProject(call, 'CREATE_ISSUES', project);
  if (project.id === issue.projectId) throw badFields({ project: 'The issue is in this project already.' });
  if (!project.issueTypeIds.includes(to.issueTypeId) || levelOf(world, to.issueTypeId) < 0) {
    throw badFields({ issuetype: 'The issue type selected is invalid.' });
  }
  const subtasks = Object.values(world.issues).filter(
    ({ parentId, typeId }) => parentId === issue.id && levelOf(world, typeId) < 0,
  );
  const subtaskType = project.issueTypeIds.find((id) => levelOf(world, id) < 0);
  const moved = changeIssue(call, issue, relocated(call, issue, project, to.issueTypeId));
  for (const subtask of subtasks) {
    changeIssue(call, subtask, relocated(call, subtask, project, subtaskType ?? subtask.typeId));
  }
  return moved;
}

function relocated({ world, clock }: Call, issue: Issue, project: Project, typeId: string): Partial<Issue> {
  const statusId = statusWithin(world, project, issue.statusId);
  const from = world.statuses[issue.statusId]?.category;
  const category = world.statuses[statusId]?.category;
  const parent = world.issues[issue.parentId ?? ''];
  const keepsParent = parent && levelOf(world, parent.typeId) === levelOf(world, typeId) + 1;
  const sameNames = projectOf(world, issue).components.filter(({ id }) => issue.componentIds.includes(id));
  const number = project.nextIssueNumber;
  project.nextIssueNumber += 1;
  return {
    key: `${project.key}-${String(number)}`,
    projectId: project.id,
    typeId,
    statusId,
    parentId: keepsParent ? parent.id : null,
    componentIds: project.components
      .filter(({ name }) => sameNames.some((component) => component.name === name))
      .map(({ id }) => id),
    ...(category !== 'done' && { resolutionId: null, resolvedAt: null }),
    ...(category !== from && { statusCategoryChangedAt: clock.now().toISOString() }),
  };
}
