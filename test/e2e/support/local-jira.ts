import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { demo } from '../../../local-jira/demo/demo';
import { startServer } from '../../../local-jira/server/start-server';
import { appPath as pathOfApp, appSettingsPath, globalAppPath } from '../../../local-jira/shell/router/route';
import { createSite, type SiteOptions } from '../../../local-jira/site';
import { launchChromium, type Launch } from './chromium';
import { openWatchedPage } from './watched-page';

const appDirectory = resolve(__dirname, '../../..');

export type Window = {
  page: Page;
  /** The app's page in the project. */
  app: FrameLocator;
  /** The app's page outside of all projects. */
  across: FrameLocator;
  /** The app's page in Jira's settings. */
  admin: FrameLocator;
  /** The app's panel on an issue. */
  panel: FrameLocator;
  /** Opens a subpage of the app, `matrix`, `epics?…`, in a project. */
  openApp: (projectKey: string, route: string) => Promise<void>;
  openAcross: (route: 'mine' | 'portfolio') => Promise<void>;
  openAdmin: () => Promise<void>;
  openIssue: (issueKey: string) => Promise<void>;
};

/** The demo site and a Chromium; `complaints` collects what no window may ever cause. */
export async function openLocalJira({
  launch = launchChromium,
  ...options
}: Partial<Pick<SiteOptions, 'seed' | 'startAt'>> & { launch?: Launch } = {}) {
  const server = await startServer(
    (siteUrl) => createSite({ appDirectory, seed: demo, siteUrl, ...options }),
    { port: 0 },
  );
  const browser: Browser = await launch();
  const complaints: string[] = [];

  const { appId, environmentId } = server.site.installation;
  const appPath = (projectKey: string, route: string) => {
    const project = Object.values(server.site.jira.world.projects).find(({ key }) => key === projectKey);
    if (!project) throw new Error(`No project ${projectKey}`);
    const address = { key: projectKey, simplified: project.style === 'next-gen' };
    return `${pathOfApp(address, appId, environmentId)}/${route}`;
  };

  const globalPath = (route: string) => `${globalAppPath(appId, environmentId)}/${route}`;
  const adminPath = appSettingsPath(appId, environmentId);

  /** A new window; `at` is a page of the app, `CHK/matrix`, or nothing for the start page. */
  async function openAs(
    person: string,
    { at, ...options }: BrowserContextOptions & { at?: string } = {},
  ): Promise<Window> {
    const page = await openWatchedPage(browser, options, (complaint) =>
      complaints.push(`${person}: ${complaint}`),
    );
    const [projectKey, route] = at?.split(/\/(.*)/) ?? [];
    const address = new URL(projectKey && route ? appPath(projectKey, route) : '/', server.url);
    address.searchParams.set('as', person);
    await page.goto(address.href);
    await page.getByRole('button', { name: new RegExp(`^You are ${person}`, 'i') }).waitFor();
    return {
      page,
      app: page.frameLocator('[data-testid="app-frame-project-page"]'),
      across: page.frameLocator('[data-testid="app-frame-global-page"]'),
      admin: page.frameLocator('[data-testid="app-frame-admin-page"]'),
      panel: page.frameLocator('[data-testid="app-frame-epic-panel"]'),
      openApp: async (projectKey, route) => {
        await page.goto(server.url + appPath(projectKey, route));
      },
      openAcross: async (route) => {
        await page.goto(server.url + globalPath(route));
      },
      openAdmin: async () => {
        await page.goto(server.url + adminPath);
      },
      openIssue: async (issueKey) => {
        await page.goto(`${server.url}/browse/${issueKey}`);
      },
    };
  }

  return {
    ...server,
    openAs,
    appPath,
    globalPath,
    adminPath,
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
      return complaints;
    },
  };
}

export type LocalJira = Awaited<ReturnType<typeof openLocalJira>>;
