import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { PersonName } from '../../../local-jira/demo/people';
import type { LocalJira } from '../support/local-jira';
import type { Words } from './words';

/** What somebody has before them: the app in its frame, Jira's page around it, and the words of their language. */
export type Scene = Words & { jira: LocalJira; page: Page; app: FrameLocator };

/** An address of Jira, and the module of the app whose frame is looked at there. */
export type Place = { path: (jira: LocalJira) => string; module: string };

/** One designed state of one page of the app, and how to get there. */
export type Screen = {
  name: string;
  as: PersonName;
  at: Place;
  /** What was done before it is opened. Screens come in the order of the table, on one site. */
  given?: (scene: Scene) => unknown;
  /** What is done on the page. */
  act?: (scene: Scene) => Promise<void>;
  /** What tells that it is there. */
  shows: (scene: Scene) => Locator;
  /** What puts right what was broken for it. */
  after?: (scene: Scene) => unknown;
  /** Of the page nothing is known yet, not even its title. */
  untitled?: true;
  /** Something fails here on purpose, and the browser notes it. */
  fails?: true;
  /** Compared pixel by pixel with what it looked like. */
  picture?: true;
};

export const inProject = (projectKey: string, route: string): Place => ({
  path: ({ appPath }) => appPath(projectKey, route),
  module: 'project-page',
});

export const across = (route: 'mine' | 'portfolio'): Place => ({
  path: ({ globalPath }) => globalPath(route),
  module: 'global-page',
});

export const inJiraSettings: Place = { path: ({ adminPath }) => adminPath, module: 'admin-page' };

/** The epic with this title. */
export const panelOn = (title: string): Place => ({
  path: ({ site }) => {
    const epic = Object.values(site.jira.world.issues).find(({ summary }) => summary === title);
    if (!epic) throw new Error(`No epic “${title}”`);
    return `/browse/${epic.key}`;
  },
  module: 'epic-panel',
});
