import type { Call } from './call';
import { forbidden, issueNotFound, JiraError, projectNotFound } from './jira-error';
import type { Issue, Person, Project, World } from './world';

export const globalPermissionNames: Record<string, string> = {
  ADMINISTER: 'Administer Jira',
  USER_PICKER: 'Browse users and groups',
  BULK_CHANGE: 'Make bulk changes',
  CREATE_PROJECT: 'Create team-managed projects',
};

export const projectPermissionNames: Record<string, string> = {
  ADMINISTER_PROJECTS: 'Administer Projects',
  BROWSE_PROJECTS: 'Browse Projects',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
  TRANSITION_ISSUES: 'Transition Issues',
  RESOLVE_ISSUES: 'Resolve Issues',
  ASSIGN_ISSUES: 'Assign Issues',
  ASSIGNABLE_USER: 'Assignable User',
  SCHEDULE_ISSUES: 'Schedule Issues',
  DELETE_ISSUES: 'Delete Issues',
  MOVE_ISSUES: 'Move Issues',
  ADD_COMMENTS: 'Add Comments',
};

type Identity = Pick<Call, 'world' | 'actor'>;

/** The active account behind a call, if there is one. */
export function accountOf({ world, actor }: Identity): Person | undefined {
  if (actor.kind === 'anonymous') return undefined;
  const person = world.people[actor.kind === 'app' ? world.appAccountId : actor.accountId];
  return person?.active === true ? person : undefined;
}

export function requireAccount(identity: Identity): Person {
  const person = accountOf(identity);
  if (!person)
    throw new JiraError(401, [
      'You are not authenticated. Authentication required to perform this operation.',
    ]);
  return person;
}

export function personMayGlobally(world: World, person: Person | undefined, permission: string): boolean {
  if (person?.active !== true || person.accountType === 'customer') return false;
  const holders = world.globalPermissions[permission] ?? [];
  return holders.includes('*') || holders.includes(person.accountId);
}

export function personMay(person: Person | undefined, permission: string, project: Project): boolean {
  if (person?.active !== true || person.accountType === 'customer') return false;
  if (project.deleted) return false;
  if (project.archived && permission !== 'BROWSE_PROJECTS') return false;
  return (project.grants[permission] ?? []).some((role) => project.roles[role].includes(person.accountId));
}

export const mayGlobally = (identity: Identity, permission: string) =>
  personMayGlobally(identity.world, accountOf(identity), permission);

export const may = (identity: Identity, permission: string, project: Project) =>
  personMay(accountOf(identity), permission, project);

export function requireGlobally(identity: Identity, permission: string): void {
  requireAccount(identity);
  if (!mayGlobally(identity, permission)) {
    throw forbidden(
      `You need the "${globalPermissionNames[permission] ?? permission}" permission to do this.`,
    );
  }
}

export function requireOnProject(identity: Identity, permission: string, project: Project): void {
  if (may(identity, permission, project)) return;
  throw forbidden(
    `You need the "${projectPermissionNames[permission] ?? permission}" permission in project ${project.key} to do this.`,
  );
}

export function findProject(world: World, idOrKey: string): Project | undefined {
  return (
    world.projects[idOrKey] ?? Object.values(world.projects).find(({ key }) => key === idOrKey.toUpperCase())
  );
}

/** The project, if the caller may browse it; otherwise the 404 that hides whether it exists. */
export function requireProject(identity: Identity, idOrKey: string): Project {
  const project = findProject(identity.world, idOrKey);
  if (!project || !may(identity, 'BROWSE_PROJECTS', project)) throw projectNotFound(idOrKey);
  return project;
}

export function projectOf(world: World, issue: Pick<Issue, 'projectId'>): Project {
  const project = world.projects[issue.projectId];
  if (!project) throw projectNotFound(issue.projectId);
  return project;
}

export function findIssue(world: World, idOrKey: string): Issue | undefined {
  return world.issues[idOrKey] ?? world.issues[world.issueIds[idOrKey.toUpperCase()] ?? ''];
}

/** Whether a person holds a permission on an issue: by its project, and within its security level. */
export const personMayOn = (
  world: World,
  person: Person | undefined,
  permission: string,
  issue: Issue,
): boolean =>
  personMay(person, permission, projectOf(world, issue)) &&
  (issue.visibleTo?.includes(person?.accountId ?? '') ?? true);

export const mayBrowse = (identity: Identity, issue: Issue) =>
  personMayOn(identity.world, accountOf(identity), 'BROWSE_PROJECTS', issue);

export function requireIssue(identity: Identity, idOrKey: string): Issue {
  const issue = findIssue(identity.world, idOrKey);
  if (!issue || !mayBrowse(identity, issue)) throw issueNotFound();
  return issue;
}

/** The issue, if the caller may see it and holds the permission on it; archived issues are read-only. */
export function requireIssueFor(identity: Identity, permission: string, idOrKey: string): Issue {
  const issue = requireIssue(identity, idOrKey);
  requireOnProject(identity, permission, projectOf(identity.world, issue));
  if (issue.archived) throw forbidden(`Issue ${issue.key} is archived.`);
  return issue;
}
