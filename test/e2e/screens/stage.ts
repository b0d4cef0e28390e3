import type { Frame, Page } from 'playwright-core';
import { people } from '../../../local-jira/demo/people';
import { tellStory } from '../../../local-jira/demo/story/tell-story';
import type { Language } from '../../../src/domain/language';
import { launchChromium, launchPinnedChromium } from '../support/chromium';
import { openLocalJira } from '../support/local-jira';
import { hasPinnedChromium } from '../support/pinned-chromium';
import { switchTo, type Theme } from '../support/theme';
import type { Scene, Screen } from './screen';
import { wordsIn } from './words';

// A Tuesday morning: the same days and times on every screen, whenever that is.
const start = new Date('2026-06-16T06:00:00Z');
const betweenScreens = 60_000;

export const sizes = { wide: { width: 1360, height: 900 }, narrow: { width: 320, height: 900 } } as const;

/** The document that is looked at, and which part of it. */
export type Seen = { frame: Frame; within: string };

async function seenOn(page: Page, { at: { module } }: Screen): Promise<Seen> {
  if (module === 'flag') return { frame: page.mainFrame(), within: '[data-testid="flag-epic-owners"]' };
  const element = await page.locator(`[data-testid="app-frame-${module}"]`).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The app has no frame here.');
  return { frame, within: 'html' };
}

/** One site on which everybody has the same language, and one window, in which the screens are shown one after the other. */
export async function openStage(language: Language) {
  const launch = hasPinnedChromium ? launchPinnedChromium : launchChromium;
  const jira = await openLocalJira({ startAt: start, launch });
  const { site } = jira;
  for (const { accountId } of Object.values(people))
    site.jira.administration.chooseLanguage(accountId, language.replace('-', '_'));
  await tellStory(site);
  const { page } = await jira.openAs('ana', {
    viewport: sizes.wide,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  let leave: (() => Promise<void>) | undefined;
  let time = start.getTime();

  /** Nobody lives through the time between two screens. */
  async function passTime(): Promise<void> {
    time += betweenScreens;
    site.clock.advance(time - site.clock.now().getTime());
    // The app's frames add the site's offset themselves.
    await page.clock.setFixedTime(time - site.clock.offset());
  }

  /** In the frame, too: it follows Jira a moment later. */
  async function paint({ frame }: Seen, theme: Theme): Promise<void> {
    const isSo = `html[data-color-mode="${theme}"]`;
    if ((await page.locator(isSo).count()) === 0) await switchTo(page, theme);
    await frame.locator(isSo).waitFor({ state: 'attached' });
  }

  /** As the system asks for it; one change at a time, as Atlassian's themes load one after the other. */
  async function setContrast({ frame }: Seen, contrast: 'more' | 'no-preference'): Promise<void> {
    await page.emulateMedia({ contrast });
    const isSo = `html[data-contrast-mode="${contrast}"]`;
    for (const document of [page, frame]) await document.locator(isSo).waitFor({ state: 'attached' });
  }

  return {
    page,
    jira,
    paint,
    setContrast,
    /** Does what it takes to get to the screen; in the light theme, and wide. */
    async show(screen: Screen): Promise<Seen> {
      await leave?.();
      const scene: Scene = {
        jira,
        page,
        app: page.frameLocator(`[data-testid="app-frame-${screen.at.module}"]`),
        ...wordsIn(language),
      };
      leave = async () => {
        await screen.after?.(scene);
        await page.setViewportSize(sizes.wide);
        // What others do is not to be followed by a page that nobody looks at any more.
        await page.goto('about:blank');
        jira.complaints.length = 0;
      };
      await passTime();
      await screen.given?.(scene);
      await site.settled();
      const address = new URL(screen.at.path(jira), jira.url);
      address.searchParams.set('as', screen.as);
      await page.goto(address.href);
      await screen.act?.(scene);
      await screen.shows(scene).waitFor();
      const seen = await seenOn(page, screen);
      await paint(seen, 'light');
      return seen;
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
