import type { Page } from 'playwright-core';
import { accountOf } from '../../local-jira/demo/people';
import german from '../../locales/de-DE.json';
import english from '../../locales/en-US.json';
import japanese from '../../locales/ja-JP.json';
import { agreeAndTrack } from '../support/agreed-project';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';

jest.setTimeout(120_000);

/** Every text by its key. */
const textsIn = (node: unknown, path: string[] = []): [key: string, text: string][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
    : [[path.join('.'), String(node)]];

/** Sentences and labels without anything filled in, of which the translation has other words. */
function onlyEnglish(translated: object): string[] {
  const others = new Map(textsIn(translated));
  return textsIn(english).flatMap(([key, text]) =>
    text.length > 8 && !text.includes('{') && others.get(key) !== text ? [text] : [],
  );
}

const ofTheApp = (page: Page) =>
  page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().startsWith('http'));

/** What the app shows, also where only a screen reader tells it; without the addresses of links. */
async function shownIn(page: Page): Promise<string> {
  const texts = await Promise.all(ofTheApp(page).map((frame) => frame.locator('body').ariaSnapshot()));
  return texts.join('\n').replaceAll(/^.*\/url: .*$/gm, '');
}

const sidewards = (page: Page) =>
  Promise.all(
    ofTheApp(page).map((frame) =>
      frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ),
  );

describe.each([
  ['de_DE', german, 'Verlauf'],
  ['ja_JP', japanese, '履歴'],
])('in %s', (locale, texts, history) => {
  let jira: LocalJira;
  let ana: Window;

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    jira.site.jira.administration.chooseLanguage(accountOf('ana'), locale);
    ana = await jira.openAs('ana');
  });
  afterAll(async () => {
    expect(await jira.close()).toEqual([]);
  });

  const surfaces: [name: string, open: () => Promise<void>][] = [
    [
      'matrix',
      async () => {
        await ana.openApp('CHK', 'matrix');
        await ana.app.getByText(texts.activity.rollout).first().waitFor();
      },
    ],
    [
      'epics',
      async () => {
        await ana.openApp('CHK', 'epics');
        await ana.app.getByRole('row', { name: /CHK-9 / }).waitFor();
      },
    ],
    [
      'history',
      async () => {
        await ana.openApp('CHK', 'history');
        await ana.app.getByRole('heading', { name: texts.history.title }).waitFor();
        await ana.app.getByRole('listitem').getByText('Ben Okafor').first().waitFor();
      },
    ],
    [
      'settings',
      async () => {
        await ana.openApp('CHK', 'settings');
        await ana.app.getByText(texts.settings.leadsAbout).waitFor();
      },
    ],
    [
      'mine',
      async () => {
        await ana.openAcross('mine');
        await ana.across.getByText(texts.mine.team.title).waitFor();
      },
    ],
    [
      'portfolio',
      async () => {
        await ana.openAcross('portfolio');
        await ana.across.getByPlaceholder(texts.portfolio.search).waitFor();
      },
    ],
    [
      'panel',
      async () => {
        await ana.openIssue('CHK-9');
        await ana.page.getByTestId('panel-epic-panel').getByRole('button').click();
        await ana.panel.getByText(texts.activity.rollout).first().waitFor();
      },
    ],
  ];

  test.each(surfaces)('%s speaks no English, and nothing runs out of it to the side', async (_, open) => {
    await open();
    const shown = await shownIn(ana.page);
    expect(onlyEnglish(texts).filter((text) => shown.includes(text))).toEqual([]);
    expect(Math.max(...(await sidewards(ana.page)))).toBe(0);
  });

  test('the titles that Jira shows are translated, too', async () => {
    await ana.openApp('CHK', 'matrix');
    await ana.page.getByRole('link', { name: history }).waitFor();
  });

  test('dates and numbers are written as in that language', async () => {
    await ana.openApp('CHK', 'history');
    const day = new Intl.DateTimeFormat(locale.replace('_', '-'), {
      dateStyle: 'full',
      timeZone: 'Europe/Berlin',
    });
    await ana.app.getByText(day.format(jira.site.clock.now())).first().waitFor();
  });
});
