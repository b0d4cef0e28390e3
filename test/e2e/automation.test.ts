import type { FrameLocator, Locator } from 'playwright-core';
import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

/** The action in the drawer, as somebody composes a rule with it. */
async function openRule({ page }: Window): Promise<{ drawer: Locator; form: FrameLocator }> {
  await page.getByRole('button', { name: 'Platform' }).click();
  const drawer = page.getByTestId('platform-drawer');
  await drawer.getByText('Automation').click();
  return { drawer, form: page.frameLocator('[data-testid="app-frame-post-code-owners"]') };
}

describe('a rule that asks who owns the post-code work', () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let ana: Window;
  const step = story(() => [ana.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ana = await jira.openAs('ana');
  });
  afterAll(() => jira.close());

  step('is about the issue that triggers it, unless somebody says otherwise', async () => {
    await ana.openIssue('CHK-9');
    const { drawer, form } = await openRule(ana);
    await form.getByLabel('Epic').waitFor();
    expect(await form.getByLabel('Epic').inputValue()).toBe('{{issue.key}}');
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await drawer.getByRole('button', { name: 'Run as Ana Moreau' }).click();
    await drawer.getByText('"rolloutState": "owned"').waitFor();
  });

  step('says in words what is not there', async () => {
    const drawer = ana.page.getByTestId('platform-drawer');
    const form = ana.page.frameLocator('[data-testid="app-frame-post-code-owners"]');
    await form.getByLabel('Epic').fill('CHK-99999');
    await drawer.getByRole('button', { name: 'Run as Ana Moreau' }).click();
    await drawer.getByText('There is no such epic').waitFor();
    await form.getByLabel('Epic').fill('');
    await form.getByText('Say which epic is meant.').waitFor();
    await drawer.getByRole('button', { name: 'Run as Ana Moreau' }).click();
    await drawer.getByText('issueKey is required').waitFor();
  });

  step('tells who has no access nothing', async () => {
    const eli = await jira.openAs('eli');
    const { drawer, form } = await openRule(eli);
    await form.getByLabel('Epic').fill('CHK-9');
    await drawer.getByRole('button', { name: /^Run as Eli/ }).click();
    await drawer.getByText('There is no such epic').waitFor();
    await eli.page.close();
  });

  step('saw nothing fail', async () => {
    await ana.page.close();
    expect(jira.complaints).toEqual([]);
    await Promise.resolve();
  });
});
