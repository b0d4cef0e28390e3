/** A page of the site, as its address names it. */
export type Route =
  | { page: 'home' }
  | { page: 'inbox' }
  | { page: 'issue'; issueKey: string }
  | { page: 'search' }
  | { page: 'issues'; projectKey: string }
  | { page: 'workflow'; projectKey: string }
  | { page: 'app'; projectKey: string; base: string; path: string }
  | { page: 'globalApp'; base: string; path: string }
  | { page: 'appSettings'; base: string }
  | { page: 'missing' };

const PROJECT = String.raw`/jira/software/(?:c/)?projects/(?<projectKey>[A-Z][A-Z0-9_]*)`;
const appPage = new RegExp(`^(?<base>${PROJECT}/apps/[^/]+/[^/]+)(?<path>(?:/.*)?)$`);
const globalAppPage = /^(?<base>\/jira\/apps\/[^/]+\/[^/]+)(?<path>(?:\/.*)?)$/;
const appSettingsPage = /^(?<base>\/jira\/settings\/apps\/[^/]+\/[^/]+)\/?$/;
const issuesPage = new RegExp(`^${PROJECT}/issues/?$`);
const workflowPage = new RegExp(`^${PROJECT}/settings/workflow/?$`);
const issuePage = /^\/browse\/(?<issueKey>[A-Z][A-Z0-9_]*-\d+)\/?$/;

const ownPath = (path = '') => (path === '' ? '/' : path);

export function routeOf(pathname: string): Route {
  if (pathname === '/') return { page: 'home' };
  if (/^\/inbox\/?$/.test(pathname)) return { page: 'inbox' };
  if (/^\/issues\/?$/.test(pathname)) return { page: 'search' };
  const { issueKey } = issuePage.exec(pathname)?.groups ?? {};
  if (issueKey) return { page: 'issue', issueKey };
  const issues = issuesPage.exec(pathname)?.groups;
  if (issues?.['projectKey']) return { page: 'issues', projectKey: issues['projectKey'] };
  const workflow = workflowPage.exec(pathname)?.groups;
  if (workflow?.['projectKey']) return { page: 'workflow', projectKey: workflow['projectKey'] };
  const { projectKey, base, path } = appPage.exec(pathname)?.groups ?? {};
  if (projectKey && base) return { page: 'app', projectKey, base, path: ownPath(path) };
  const across = globalAppPage.exec(pathname)?.groups;
  if (across?.['base']) return { page: 'globalApp', base: across['base'], path: ownPath(across['path']) };
  const { base: settings } = appSettingsPage.exec(pathname)?.groups ?? {};
  if (settings) return { page: 'appSettings', base: settings };
  return { page: 'missing' };
}

type ProjectAddress = { key: string; simplified: boolean };

/** Company-managed projects have a `c` in their addresses, team-managed ones don't. */
const projectPath = ({ key, simplified }: ProjectAddress) =>
  `/jira/software/${simplified ? '' : 'c/'}projects/${key}`;

export const issuePath = (issueKey: string) => `/browse/${issueKey}`;

export function issuesPath(project: ProjectAddress, jql?: string): string {
  const query = jql === undefined ? '' : `?${new URLSearchParams({ jql }).toString()}`;
  return `${projectPath(project)}/issues${query}`;
}

export const workflowPath = (project: ProjectAddress) => `${projectPath(project)}/settings/workflow`;

/** Where an app's page in a project lives; its own routes follow after this. */
export const appPath = (project: ProjectAddress, appId: string, environmentId: string) =>
  `${projectPath(project)}/apps/${appId}/${environmentId}`;

/** Where an app's page outside of all projects lives. */
export const globalAppPath = (appId: string, environmentId: string) => `/jira/apps/${appId}/${environmentId}`;

/** Where an app's page in Jira's own settings lives. */
export const appSettingsPath = (appId: string, environmentId: string) =>
  `/jira/settings/apps/${appId}/${environmentId}`;
