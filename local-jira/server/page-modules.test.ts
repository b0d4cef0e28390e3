import { globalPage, type Page } from './page';
import { pageModules } from './page-modules';
import { parseUiManifest } from './ui-manifest';

const manifest = parseUiManifest({
  app: { id: 'app' },
  modules: {
    'jira:projectPage': [
      {
        key: 'page',
        resource: 'page',
        title: { i18n: 'title' },
        icon: 'resource:page;icon.svg',
        pages: [{ title: 'Matrix', route: 'matrix' }],
      },
    ],
    'jira:globalPage': [
      {
        key: 'across',
        resource: 'across',
        title: 'Ownership',
        pages: [{ title: { i18n: 'mine' }, route: 'mine' }],
      },
    ],
    'jira:issueContext': [
      {
        key: 'panel',
        resource: 'panel',
        title: 'Ownership',
        label: 'Owners',
        displayConditions: { entityPropertyExists: { entity: 'issue', propertyKey: 'ownership' } },
      },
    ],
    'jira:issueViewBackgroundScript': [{ key: 'flag', resource: 'flag' }],
  },
  resources: [],
  permissions: { scopes: [] },
  translations: { resources: [], fallback: { default: 'en-US' } },
});
const context = {
  manifest,
  text: (text: unknown) => (typeof text === 'string' ? text : 'translated'),
  frameOrigin: 'http://frames',
};
const project = { id: '1', key: 'CHK', type: 'software' };
const issue = { id: '2', key: 'CHK-1', type: 'Epic', typeId: '3' };
const page = (parts: Partial<Page>): Page => ({
  issue: undefined,
  project,
  entityProperty: () => Promise.resolve(undefined),
  isProjectArchived: false,
  ...parts,
});

test('a project shows the page, with translated titles, its icon, and what the app learns of the project', async () => {
  const [module, ...others] = await pageModules(page({}), context);
  expect(others).toEqual([]);
  expect(module).toMatchObject({
    key: 'page',
    title: 'translated',
    iconUrl: 'http://frames/page/icon.svg',
    pages: [{ title: 'Matrix', route: 'matrix' }],
    extension: { type: 'jira:projectPage', project },
  });
});

test('outside of all projects stands the global page, which learns of no project', async () => {
  const modules = await pageModules(globalPage, context);
  expect(modules).toMatchObject([
    {
      key: 'across',
      pages: [{ route: 'mine', title: 'translated' }],
      extension: { type: 'jira:globalPage' },
    },
  ]);
  expect(modules[0]?.extension).not.toHaveProperty('project');
});

test('an issue shows only the modules whose conditions hold', async () => {
  const keysOn = async (found: Page) => (await pageModules(found, context)).map(({ key }) => key);
  expect(await keysOn(page({ issue }))).toEqual(['flag']);
  const entityProperty = () => Promise.resolve({ state: 'open' });
  expect(await keysOn(page({ issue, entityProperty }))).toEqual(['panel', 'flag']);
});

test('a property of a module that the site would overlook is refused', () => {
  const modules = {
    'jira:issueViewBackgroundScript': [{ key: 'flag', resource: 'flag', shouldReloadOnRefresh: true }],
  };
  expect(() => parseUiManifest({ ...manifest, modules })).toThrow('shouldReloadOnRefresh');
});
