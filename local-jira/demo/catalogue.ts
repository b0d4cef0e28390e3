import type { IssueType, Option, Status } from '../jira/world';

/** Site-wide lists as a new Jira site has them. */
export const priorities: Option[] = [
  { id: '1', name: 'Highest', description: '' },
  { id: '2', name: 'High', description: '' },
  { id: '3', name: 'Medium', description: '' },
  { id: '4', name: 'Low', description: '' },
  { id: '5', name: 'Lowest', description: '' },
];

export const resolutions: Option[] = [
  { id: '10000', name: 'Done', description: 'Work has been completed.' },
  { id: '10001', name: "Won't do", description: 'This work will not be actioned.' },
  { id: '10002', name: 'Duplicate', description: 'The problem is a duplicate of existing work.' },
];

export const issueTypes: IssueType[] = [
  type('10000', 'Epic', 1, null, 'A big piece of work that is broken down into stories.'),
  type('10001', 'Story', 0, null, 'Functionality or a feature expressed as a goal of a person.'),
  type('10002', 'Task', 0, null, 'A small, distinct piece of work.'),
  type('10003', 'Sub-task', -1, null, 'A small piece of work that is part of a larger task.'),
  type('10004', 'Bug', 0, null, 'A problem or error.'),
  type('10005', 'Initiative', 1, null, 'What this team calls an epic.'),
  type('10010', 'Epic', 1, '10002', 'Epics track collections of related bugs, stories, and tasks.'),
  type('10011', 'Story', 0, '10002', 'Stories track functionality or features expressed as user goals.'),
  type('10012', 'Task', 0, '10002', 'Tasks track small, distinct pieces of work.'),
  type(
    '10013',
    'Subtask',
    -1,
    '10002',
    'Subtasks track small pieces of work that are part of a larger task.',
  ),
  type('10014', 'Bug', 0, '10002', 'Bugs track problems or errors.'),
];

export const statuses: Status[] = [
  status('10000', 'To Do', 'new'),
  status('3', 'In Progress', 'indeterminate'),
  status('10001', 'In Review', 'indeterminate'),
  status('10002', 'Done', 'done'),
  status('10010', 'To Do', 'new', '10002'),
  status('10011', 'In Progress', 'indeterminate', '10002'),
  status('10012', 'Done', 'done', '10002'),
  status('10013', 'Cancelled', 'done', '10002'),
  status('10020', 'Backlog', 'new'),
  status('10021', 'Discovery', 'indeterminate'),
  status('10022', 'Building', 'indeterminate'),
  status('10023', 'Released', 'done'),
];

function type(
  id: string,
  name: string,
  hierarchyLevel: number,
  projectId: string | null,
  description: string,
): IssueType {
  return { id, name, hierarchyLevel, projectId, description };
}

function status(
  id: string,
  name: string,
  category: Status['category'],
  projectId: string | null = null,
): Status {
  return { id, name, category, projectId };
}
