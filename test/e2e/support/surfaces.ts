import type { LocalJira, Window } from './local-jira';

/** Something of the app to open: where it is, and when its content is there. */
export type Surface = { path: string; isThere: (window: Window) => Promise<void> };

const page = (
  { appPath }: LocalJira,
  projectKey: string,
  route: string,
  content: (app: Window['app']) => ReturnType<Window['app']['locator']>,
): Surface => ({
  path: appPath(projectKey, route),
  isThere: ({ app }) => content(app).first().waitFor(),
});

export const matrixOf = (jira: LocalJira, projectKey: string) =>
  page(jira, projectKey, 'matrix', (app) => app.getByRole('region', { name: 'After the code' }));

export const epicsOf = (jira: LocalJira, projectKey: string) =>
  page(jira, projectKey, 'epics', (app) => app.getByRole('row', { name: `${projectKey}-` }));

/** The epics page when all epics have been read. */
export const allEpicsOf = (jira: LocalJira, projectKey: string, count: number) =>
  page(jira, projectKey, 'epics', (app) => app.getByText(`${count.toLocaleString('en')} epics`));

/** With the health of its index, which comes last. */
export const settingsOf = (jira: LocalJira, projectKey: string) =>
  page(jira, projectKey, 'settings', (app) => app.getByText(/^Last run on/));

const across = ({ globalPath }: LocalJira, route: string, content: string): Surface => ({
  path: globalPath(route),
  isThere: ({ across: app }) => app.getByRole('row', { name: content }).first().waitFor(),
});

/** With the load of the reader's teams, which comes last. */
export const mineOf = (jira: LocalJira, owner: string) => across(jira, 'mine', owner);

export const portfolioOf = (jira: LocalJira, team: string) => across(jira, 'portfolio', team);

/** With the health of every project, which comes last. */
export const administratorsPage = ({ adminPath }: LocalJira, project: string): Surface => ({
  path: adminPath,
  isThere: ({ admin }) => admin.getByRole('row', { name: project }).first().waitFor(),
});

/** Where a panel has been opened before, it opens with the issue. */
export const panelOn = (issueKey: string): Surface => ({
  path: `/browse/${issueKey}`,
  isThere: async ({ page, panel }) => {
    const toggle = page.getByRole('button', { name: /^Ownership/ });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await panel.getByText('Staged rollout').waitFor();
  },
});

export const flagOn = (issueKey: string): Surface => ({
  path: `/browse/${issueKey}`,
  isThere: ({ page }) => page.getByTestId('flag-epic-owners').waitFor(),
});
