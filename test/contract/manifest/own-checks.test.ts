import { readApp, type Check } from './app';
import { root } from './app-copy';
import { complaintsOf, set, setFile, without, type Case } from './breakage';
import * as own from './own-checks';
import { brokenBuilds } from './resource-checks';

it.each(Object.entries({ ...own, brokenBuilds }))('finds no %s', async (_name, check) => {
  expect(await check(readApp(root))).toEqual([]);
});

const context = 'modules/jira:issueContext/0';
const page = 'modules/jira:projectPage/0';

const refused: (Case & { check: Check })[] = [
  {
    what: 'a misspelt property of the project page',
    check: own.undocumentedProperties,
    breakage: set(`${page}/layuot`, 'native'),
    says: /project-page: .*"layuot"/,
  },
  {
    what: 'misspelt dynamic properties',
    check: own.undocumentedProperties,
    breakage: set(`${context}/dynamicProperty`, { function: 'panel-status' }),
    says: /epic-panel: .*"dynamicProperty"/,
  },
  {
    what: 'an unknown display condition of the background script',
    check: own.undocumentedProperties,
    breakage: set('modules/jira:issueViewBackgroundScript/0/displayConditions', { entityPropertyExist: {} }),
    says: /epic-flag: displayConditions: .*"entityPropertyExist"/,
  },
  {
    what: 'a condition inside a condition',
    check: own.undocumentedProperties,
    breakage: set(`${context}/displayConditions`, { not: { projectKee: 'A' } }),
    says: /epic-panel: displayConditions\.not: .*"projectKee"/,
  },
  {
    what: 'a misspelt property of the workflow validator',
    check: own.undocumentedProperties,
    breakage: set('modules/jira:workflowValidator/0/projectTypos', ['team-managed']),
    says: /owners-agreed: .*"projectTypos"/,
  },
  {
    what: 'a form of the workflow validator that is not there',
    check: own.missingResources,
    breakage: set('modules/jira:workflowValidator/0/edit/resource', 'nowhere'),
    says: /owners-agreed: there is no resource nowhere/,
  },
  {
    what: 'the deprecated issue glance',
    check: own.undocumentedProperties,
    breakage: set('modules/jira:issueGlance', [{ key: 'glance', resource: 'epic-panel' }]),
    says: /jira:issueGlance is not a module that we know/,
  },
  {
    what: 'storage without its scope',
    check: own.missingStorageScope,
    breakage: without('storage:app'),
    says: /without storage:app/,
  },
  {
    what: 'inline styles',
    check: own.permissionsBeyondScopes,
    breakage: set('permissions/content', { styles: ['unsafe-inline'] }),
    says: /permissions\.content/,
  },
  {
    what: 'requests to somewhere else',
    check: own.permissionsBeyondScopes,
    breakage: set('permissions/external', { fetch: { backend: ['https://example.com'] } }),
    says: /permissions\.external/,
  },
  {
    what: 'an icon that is not in the build',
    check: own.missingIcons,
    breakage: set(`${page}/icon`, 'resource:project-page;icn.svg'),
    says: /icn\.svg is not in the build/,
  },
  {
    what: 'a function that nothing uses',
    check: own.unusedFunctions,
    breakage: set('modules/function/6', { key: 'forgotten', handler: 'index.resolver' }),
    says: /forgotten/,
  },
  {
    what: 'a handler that no function names',
    check: own.superfluousHandlers,
    breakage: setFile('src/index.ts', 'export const forgotten = () => undefined;'),
    says: /forgotten/,
  },
  {
    what: 'a JQL alias for something that is never written',
    check: own.indexedPathsNobodyWrites,
    breakage: set('modules/jira:entityProperty/0/values/0/path', 'rollout.sate'),
    says: /rollout\.sate/,
  },
  {
    what: 'a build with an absolute path',
    check: brokenBuilds,
    breakage: setFile('static/epic-flag/build/index.html', '<script src="/assets/index.js"></script>'),
    says: /epic-flag loads \/assets\/index\.js, which is not relative/,
  },
  {
    what: 'a build with an inline script',
    check: brokenBuilds,
    breakage: setFile('static/epic-panel/build/index.html', '<script>start()</script>'),
    says: /epic-panel has an inline script/,
  },
  {
    what: 'a build with an inline style',
    check: brokenBuilds,
    breakage: setFile('static/epic-panel/build/index.html', '<div style="color: red"></div>'),
    says: /epic-panel has an inline style/,
  },
  {
    what: 'a build that lacks a file',
    check: brokenBuilds,
    breakage: setFile('static/epic-panel/build/index.html', '<script src="./gone.js"></script>'),
    says: /epic-panel loads \.\/gone\.js, which was not built/,
  },
];

it.each(refused)('refuses $what', async ({ check, breakage, says }) => {
  expect(await complaintsOf(check, breakage)).toMatch(says);
});
