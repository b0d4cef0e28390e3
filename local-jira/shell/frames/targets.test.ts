import { targetPath } from './targets';

const place = {
  session: {
    appId: 'app',
    environmentId: 'env',
    projectPageKeys: ['project-page'],
    globalPageKey: 'global-page',
  },
  module: {
    type: 'jira:issueContext' as const,
    key: 'epic-panel',
    resource: 'epic-panel',
    title: '',
    label: '',
    iconUrl: null,
    pages: [],
    status: null,
    hasDynamicProperties: false,
    extension: { type: 'jira:issueContext', project: { id: '1', key: 'CHK', type: 'software' } },
  },
};
const page = '/jira/software/c/projects/CHK/apps/app/env';

test('an issue', () => {
  expect(targetPath({ target: 'issue', issueKey: 'CHK-1' }, place)).toBe('/browse/CHK-1');
});

test("a module's page, in the frame's own project unless another is named", () => {
  const target = { target: 'module', moduleKey: 'project-page' };
  expect(targetPath(target, place)).toBe(page);
  expect(targetPath({ ...target, path: 'epics?gaps=1' }, place)).toBe(`${page}/epics?gaps=1`);
  expect(targetPath({ ...target, path: '?gaps=1' }, place)).toBe(`${page}?gaps=1`);
  expect(targetPath({ ...target, projectKey: 'MOB' }, place)).toBe(page.replace('CHK', 'MOB'));
});

test('the page outside of all projects, and from there a page in one', () => {
  const across = { target: 'module', moduleKey: 'global-page', path: 'mine' };
  expect(targetPath(across, place)).toBe('/jira/apps/app/env/mine');
  const module = {
    ...place.module,
    type: 'jira:globalPage' as const,
    extension: { type: 'jira:globalPage' },
  };
  const target = { target: 'module', moduleKey: 'project-page', path: 'matrix' };
  expect(targetPath({ ...target, projectKey: 'CHK' }, { ...place, module })).toBe(`${page}/matrix`);
  expect(() => targetPath(target, { ...place, module })).toThrow('project');
});

test('what has no page here is an error that names it', () => {
  expect(() => targetPath({ target: 'module', moduleKey: 'epic-flag' }, place)).toThrow('epic-flag');
  expect(() => targetPath({ target: 'dashboard', dashboardId: '1' }, place)).toThrow('dashboard');
});
