import { appPath, appSettingsPath, globalAppPath, issuesPath, routeOf, workflowPath } from './route';

test('an issue is found by its key', () => {
  expect(routeOf('/browse/PAY-12')).toEqual({ page: 'issue', issueKey: 'PAY-12' });
  expect(routeOf('/browse/not-a-key')).toEqual({ page: 'missing' });
});

test('the issues of a project, with and without the c of company-managed projects', () => {
  expect(routeOf('/jira/software/c/projects/PAY/issues')).toEqual({ page: 'issues', projectKey: 'PAY' });
  expect(routeOf('/jira/software/projects/PAY/issues')).toEqual({ page: 'issues', projectKey: 'PAY' });
});

test("what follows an app's address is the app's own path", () => {
  const base = appPath({ key: 'PAY', simplified: false }, 'app-1', 'env-1');
  expect(base).toBe('/jira/software/c/projects/PAY/apps/app-1/env-1');
  expect(routeOf(base)).toEqual({ page: 'app', projectKey: 'PAY', base, path: '/' });
  expect(routeOf(`${base}/epics/PAY-1`)).toMatchObject({ base, path: '/epics/PAY-1' });
});

test("an app's page outside of all projects", () => {
  const base = globalAppPath('app-1', 'env-1');
  expect(routeOf(base)).toEqual({ page: 'globalApp', base, path: '/' });
  expect(routeOf(`${base}/portfolio`)).toEqual({ page: 'globalApp', base, path: '/portfolio' });
});

test('the workflow of a project has a page of its own', () => {
  const path = workflowPath({ key: 'PAY', simplified: false });
  expect(routeOf(path)).toEqual({ page: 'workflow', projectKey: 'PAY' });
});

test('a query is encoded into the address of the issue list', () => {
  expect(issuesPath({ key: 'PAY', simplified: true }, 'ownershipGaps > 0')).toBe(
    '/jira/software/projects/PAY/issues?jql=ownershipGaps+%3E+0',
  );
});

test("an app's page in Jira's settings has an address of its own", () => {
  const base = appSettingsPath('app-1', 'env-1');
  expect(routeOf(base)).toEqual({ page: 'appSettings', base });
  expect(routeOf(`${base}/more`)).toEqual({ page: 'missing' });
});
