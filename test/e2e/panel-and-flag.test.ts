import { accountOf } from '../../local-jira/demo/people';
import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

const line = ({ panel }: Window, activity: string) => panel.getByRole('region', { name: activity });
const flag = ({ page }: Window) => page.getByTestId('flag-epic-owners');
const toggle = ({ page }: Window) => page.getByRole('button', { name: /^Ownership/ });

async function openPanel(window: Window, key: string): Promise<void> {
  await window.openIssue(key);
  if ((await toggle(window).getAttribute('aria-expanded')) === 'false') await toggle(window).click();
  await line(window, 'Staged rollout').waitFor();
}

async function openMenu(window: Window, activity: string, action: string): Promise<void> {
  await line(window, activity)
    .getByRole('button', { name: `More for ${activity}` })
    .click();
  await line(window, activity).getByRole('button', { name: action }).click();
}

describe('the panel and the flag beside each other', () => {
  let jira: LocalJira;
  let ana: Window;
  let ben: Window;
  let chen: Window;
  const step = story(() => [ana.page, ben.page, chen.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ana = await jira.openAs('ana');
    ben = await jira.openAs('ben');
    chen = await jira.openAs('chen');
  });
  afterAll(() => jira.close());

  step('a flag about a gap closes when the gap is filled in the panel', async () => {
    await openPanel(ben, 'CHK-30');
    await flag(ben).getByText('Nobody is named for feedback yet.').waitFor();
    const feedback = line(ben, 'Usage & customer feedback');
    await feedback.getByRole('button', { name: 'Name someone' }).click();
    await feedback.getByRole('combobox').fill('Chen');
    await ben.panel.getByRole('option', { name: /Chen Wei/ }).click();
    expect(await flag(ben).isVisible()).toBe(true);
    await feedback.getByRole('button', { name: 'Save' }).click();
    await flag(ben).waitFor({ state: 'hidden', timeout: 4_000 });
    // Jira asks for the lozenge when the panel is opened for the first time and when it is closed, and at no other time.
    await toggle(ben).getByText('1 owner missing').waitFor();
    await toggle(ben).click();
    await toggle(ben).getByText('To decide').waitFor();
  });

  step('a flag closes when the issue itself is changed so that nothing has to be decided yet', async () => {
    await jira.site.advanceClock(24 * 3_600_000);
    await ben.openIssue('CHK-9');
    await flag(ben).waitFor();
    await ben.page.getByRole('button', { name: /^Status: / }).click();
    await ben.page.getByRole('menuitem', { name: /To Do/ }).click();
    await flag(ben).waitFor({ state: 'hidden' });
  });

  step('at 300 px what else can be done stands beside the foot, not on a line of its own', async () => {
    await openPanel(ana, 'CHK-30');
    const { page, panel } = ana;
    const before = page.viewportSize();
    await page.setViewportSize({ width: 300, height: 800 });
    const topOf = async (name: string) =>
      Math.round((await panel.getByRole('button', { name }).boundingBox())?.y ?? NaN);
    expect(await topOf('More for this epic')).toBeLessThan((await topOf('Mark as shipping nothing')) + 8);
    if (before) await page.setViewportSize(before);
  });

  step('a suggestion is withdrawn by who made it, and declined by a lead', async () => {
    await openPanel(chen, 'CHK-30');
    await chen.panel.getByRole('button', { name: 'Suggest that it ships nothing' }).click();
    await chen.panel.getByText('You suggest that this epic ships nothing.').waitFor();
    await chen.panel.getByRole('button', { name: 'Withdraw my suggestion' }).click();
    await chen.panel.getByRole('button', { name: 'Suggest that it ships nothing' }).click();

    await openPanel(ana, 'CHK-30');
    await ana.panel.getByText('Chen Wei suggests that this epic ships nothing.').waitFor();
    await ana.panel.getByRole('button', { name: 'Decline the suggestion' }).click();
    await ana.panel.getByText('Chen Wei suggests').waitFor({ state: 'hidden' });
    await ana.panel.getByRole('button', { name: 'Show history' }).click();
    await ana.panel.getByText('declined the suggestion of Chen Wei that this epic ships nothing').waitFor();
  });

  step('who led when a form was opened loses nothing of it, and can suggest it', async () => {
    await openMenu(ana, 'Staged rollout', 'Change for this epic');
    const rollout = line(ana, 'Staged rollout');
    await rollout.getByText('Someone else…').click();
    await rollout.getByLabel('Person').fill('Chen');
    await ana.panel.getByRole('option', { name: /Chen Wei/ }).click();
    const named = await jira.site.invoke(accountOf('gita'), {
      moduleKey: 'project-page',
      functionKey: 'nameLeads',
      payload: {
        agreementId: '10001:0',
        product: accountOf('farah'),
        engineering: accountOf('ben'),
      },
      extension: { type: 'jira:projectPage' },
    });
    expect(named).toMatchObject({ ok: true });

    await rollout.getByRole('button', { name: 'Save' }).click();
    await rollout.getByRole('alert').getByText('Only the leads can do this here').waitFor();
    await rollout.getByText('You decide here no longer.').waitFor();
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await rollout.getByRole('button', { name: 'Suggest', exact: true }).click();
    await rollout.getByText('You suggest Chen Wei.').waitFor();
  });

  step('a feedback review says what was learned', async () => {
    await openPanel(ben, 'CHK-30');
    await openMenu(ben, 'Usage & customer feedback', 'Record the review');
    const feedback = line(ben, 'Usage & customer feedback');
    await feedback.getByText('Say what was learned').waitFor();
    const record = feedback.getByRole('button', { name: 'Record', exact: true });
    expect(await record.isDisabled()).toBe(true);
    await feedback.getByLabel('What was learned').fill('Nobody finds the button');
    await record.click();
    await feedback.getByText(/^Reviewed on/).waitFor();

    await openMenu(ben, 'Usage & customer feedback', 'Reopen');
    await feedback.getByText('A result is expected again.').waitFor();
  });

  step('nothing was blocked, nothing failed', async () => {
    for (const { page } of [ana, ben, chen]) await page.close();
    expect(jira.complaints).toEqual([]);
  });
});
