import type { Fault } from '../../../../local-jira/faults';
import { across, inJiraSettings, inProject, panelOn, type Place, type Scene, type Screen } from '../screen';

const semantic = panelOn('Semantic search for long queries');

type Looking = Pick<Screen, 'as' | 'at' | 'act' | 'untitled'>;

/** Nothing that the app asks for is answered. */
const loading = (name: string, looking: Looking): Screen => ({
  name: `${name}, loading`,
  ...looking,
  given: ({ page }) => page.route('**/local/bridge/*', () => undefined),
  shows: ({ app }) => app.getByRole('status').first(),
  after: ({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }),
});

const failing = (name: string, fault: Fault, looking: Looking): Screen => ({
  name: `${name}, failed`,
  ...looking,
  given: ({ jira: { site } }) => {
    site.faults.add(fault);
  },
  shows: ({ app, t }) => app.getByRole('button', { name: t('errors.retry') }).first(),
  after: ({ jira: { site } }) => {
    site.faults.clear();
  },
  fails: true,
});

const brokenStorage = (operation: string): Fault => ({
  remote: 'kvs',
  operation,
  effect: { kind: 'status', status: 500, body: { code: 'INTERNAL_ERROR', message: 'down' } },
});

const refusedByJira = (path: RegExp): Fault => ({
  remote: 'jira',
  path,
  effect: { kind: 'status', status: 403 },
});

const openPanel = async ({ page }: Scene): Promise<void> => {
  const toggle = page.getByTestId('panel-epic-panel').getByRole('button').first();
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
};

const matrix: Place = inProject('CHK', 'matrix');
const epics: Place = inProject('SRCH', 'epics?sort=severity');

/** What takes long, fails, or may not be seen. */
export const trouble: Screen[] = [
  loading('the matrix', { as: 'ana', at: matrix, untitled: true }),
  loading('the epics', { as: 'ben', at: epics, untitled: true }),
  loading('what is mine', { as: 'ben', at: across('mine'), untitled: true }),
  loading('the portfolio', { as: 'ben', at: across('portfolio'), untitled: true }),
  loading('the panel', { as: 'ben', at: semantic, act: openPanel }),
  failing('the matrix', brokenStorage('openProject'), { as: 'ana', at: matrix, untitled: true }),
  failing('the epics', refusedByJira(/search\/jql/), { as: 'ben', at: epics }),
  failing('the history', brokenStorage('readHistory'), { as: 'ana', at: inProject('CHK', 'history') }),
  failing('the health of the index', brokenStorage('readHealth'), {
    as: 'ben',
    at: inProject('SRCH', 'settings'),
  }),
  failing('what is mine', refusedByJira(/search\/jql/), { as: 'ben', at: across('mine') }),
  failing('the portfolio', refusedByJira(/project\/search/), {
    as: 'ben',
    at: across('portfolio'),
    untitled: true,
  }),
  failing("Jira's administrators", brokenStorage('openSiteSettings'), {
    as: 'kim',
    at: inJiraSettings,
    untitled: true,
  }),
  failing('the panel', brokenStorage('openEpic'), { as: 'ben', at: semantic, act: openPanel }),
  failing('a project that is hidden meanwhile', refusedByJira(/mypermissions|permissions\/check/), {
    as: 'ana',
    at: matrix,
    untitled: true,
  }),
];
