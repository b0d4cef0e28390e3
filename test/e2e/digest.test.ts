import { accountOf } from '../../local-jira/demo/people';
import { agreeAndTrack } from '../support/agreed-project';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(120_000);

const setting = ({ app }: Window) => app.getByRole('region', { name: 'Your digest' });

/** One story, told in order: each step starts where the one before it ended. */
describe('a digest, and a warning that somebody hides from themselves', () => {
  let jira: LocalJira;
  let ben: Window;
  let ines: Window;
  const step = story(() => [ben.page, ines.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    jira.site.jira.world.inbox.length = 0;
    [ben, ines] = [await jira.openAs('ben'), await jira.openAs('ines')];
  });
  afterAll(() => jira.close());

  step('1. Ben wants one every working day, and reads beforehand what it would say', async () => {
    await ben.openApp('CHK', 'settings');
    await setting(ben).getByText('Every working day').click();
    await setting(ben).getByText('The next one comes on').waitFor();
    await setting(ben).getByRole('button', { name: 'Preview' }).click();
    const letter = setting(ben).getByRole('article', { name: 'What it would say now' });
    await letter.getByRole('heading', { name: /^Checkout: \d+ things wait for you$/ }).waitFor();
    await ben.openApp('CHK', 'settings');
    await setting(ben).getByRole('radio', { name: 'Every working day', checked: true }).waitFor();
  });

  step('2. it comes to him, in his inbox, and to nobody else', async () => {
    await jira.site.advanceClock(4 * 24 * 3_600_000);
    await jira.site.drain();
    const told = jira.site.jira.world.inbox.map(({ to }) => to);
    expect(told).toContain(accountOf('ben'));
    expect(told).not.toContain(accountOf('ines'));

    await ben.page.goto(`${jira.url}/inbox`);
    await ben.page
      .getByText(/^Checkout: \d+ things wait for you$/)
      .first()
      .waitFor();
    await ben.page
      .getByRole('link', { name: /^CHK-\d+ .*: / })
      .first()
      .waitFor();
    await ines.page.goto(`${jira.url}/inbox`);
    await ines.page.getByText('Your inbox is empty').waitFor();
  });

  step('3. Ines, who can only look, hides a warning from herself, and Ben still sees it', async () => {
    const feedback = ({ panel }: Window) => panel.getByRole('region', { name: 'Usage & customer feedback' });
    await openPanel(ines, 'CHK-9');
    await feedback(ines).getByRole('button', { name: 'More for Usage & customer feedback' }).click();
    await feedback(ines).getByRole('button', { name: 'Hide the warning for me' }).click();
    await feedback(ines).getByText('hidden for you').waitFor();

    await ines.openApp('CHK', 'epics');
    await ines.app
      .getByRole('row', { name: /CHK-9 / })
      .getByText('Hidden for you')
      .waitFor();
    await openPanel(ben, 'CHK-9');
    expect(await feedback(ben).getByText('hidden for you').count()).toBe(0);

    await openPanel(ines, 'CHK-9');
    await feedback(ines).getByRole('button', { name: 'Show it to me again' }).click();
    await feedback(ines).getByRole('button', { name: 'Show it to me again' }).waitFor({ state: 'detached' });
  });

  step('4. Ines is told that nothing can reach her where she sees no epic', async () => {
    const { issues, issueTypes, projects } = jira.site.jira.world;
    for (const { key, projectId, typeId } of Object.values(issues)) {
      if (projects[projectId]?.key === 'CHK' && issueTypes[typeId]?.hierarchyLevel === 1)
        jira.site.jira.administration.restrictIssue(key, [accountOf('ana'), accountOf('app')]);
    }
    await ines.openApp('CHK', 'settings');
    await setting(ines).getByText('Every Monday').click();
    await setting(ines).getByText('for now none would reach you').waitFor();
  });
});

async function openPanel(window: Window, key: string): Promise<void> {
  await window.openIssue(key);
  const toggle = window.page.getByRole('button', { name: /^Ownership/ });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await window.panel.getByRole('region', { name: 'Staged rollout' }).waitFor();
}
