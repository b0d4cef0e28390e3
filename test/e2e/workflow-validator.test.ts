import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

const workflowOf = (jira: LocalJira, address: string) =>
  `${jira.url}/jira/software/${address}/settings/workflow`;
const form = ({ page }: Window) => page.frameLocator('[data-testid="app-frame-owners-agreed"]');
const onTransition = ({ page }: Window, id: string) => page.getByTestId(`transition-${id}`);

async function move({ page }: Window, transition: string): Promise<void> {
  await page.getByRole('button', { name: /Change status$/ }).click();
  await page.getByRole('menuitem', { name: transition }).first().click();
}

async function openFoot(window: Window, key: string): Promise<void> {
  await window.openIssue(key);
  const toggle = window.page.getByRole('button', { name: /^Ownership/ });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await window.panel.getByRole('button', { name: 'Show history' }).waitFor();
}

/** One story, told in order: each step starts where the one before it ended. */
describe('a workflow that asks for agreed owners', () => {
  let jira: LocalJira;
  let kim: Window;
  let ana: Window;
  let chen: Window;
  const step = story(() => [kim.page, ana.page, chen.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    [kim, ana, chen] = [await jira.openAs('kim'), await jira.openAs('ana'), await jira.openAs('chen')];
  });
  afterAll(() => jira.close());

  step('1. an administrator puts the validator on a transition and configures it', async () => {
    await kim.page.goto(`${jira.url}/jira/software/c/projects/CHK/issues`);
    await kim.page.getByRole('link', { name: 'Workflow' }).click();
    const done = onTransition(kim, '41');
    await done.getByRole('button', { name: 'Add validator: Post-code owners agreed' }).click();
    const choice = form(kim).getByRole('radio', { name: /^at least a proposed owner/ });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(true);
    await form(kim)
      .getByRole('radio', { name: /^an agreed owner/ })
      .check();
    expect(await accessibilityFindings(kim.page)).toEqual([]);
    await kim.page.getByRole('button', { name: 'Add', exact: true }).click();
    await done.getByText(/each need an agreed owner, or are not needed/).waitFor();

    await done.getByRole('button', { name: 'Edit' }).click();
    const saved = form(kim).getByRole('radio', { name: /^an agreed owner/ });
    await saved.waitFor();
    expect(await saved.isChecked()).toBe(true);
    await kim.page.getByRole('button', { name: 'Cancel' }).click();
  });

  step('2. nobody else can, and who may not is told so', async () => {
    await chen.page.goto(workflowOf(jira, 'c/projects/CHK'));
    await chen.page.getByText('Only administrators can change this workflow.').waitFor();
    expect(await chen.page.getByRole('button', { name: /validator/ }).count()).toBe(0);
    expect(await chen.page.getByRole('link', { name: 'Workflow' }).count()).toBe(0);
  });

  step('3. an epic without all its owners is held back, and Jira says what is missing', async () => {
    await chen.openIssue('CHK-9');
    await move(chen, 'Done');
    const flag = chen.page.getByTestId(/^flag-We couldn't/);
    await flag
      .getByText(/No agreed owner for the post-code work of this epic: .*feedback\. Say who/)
      .waitFor();
    await chen.page.getByRole('button', { name: /^Status: In Progress/ }).waitFor();

    await openFoot(chen, 'CHK-9');
    expect(await chen.panel.getByRole('button', { name: 'More for this epic' }).count()).toBe(0);
  });

  step('4. a lead lets it pass with a reason, and it passes', async () => {
    await openFoot(ana, 'CHK-9');
    await ana.panel.getByRole('button', { name: 'More for this epic' }).click();
    await ana.panel.getByRole('button', { name: 'Let it pass a workflow…' }).click();
    await ana.panel.getByRole('textbox').fill('A spike, nothing to roll out yet');
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await ana.panel.getByRole('button', { name: 'Let it pass', exact: true }).click();
    await ana.panel.getByText('A spike, nothing to roll out yet').waitFor();
    await ana.panel.getByRole('button', { name: "Don't let it pass any more" }).waitFor();
    await jira.site.drain();

    await openFoot(chen, 'CHK-9');
    await chen.panel.getByText('A spike, nothing to roll out yet').waitFor();
    expect(await chen.panel.getByRole('button', { name: /pass any more/ }).count()).toBe(0);
    await move(chen, 'Done');
    await chen.page.getByRole('button', { name: /^Status: Done/ }).waitFor();
  });

  step('5. a story, and a project without the app’s data, are held back by nothing', async () => {
    await kim.page.goto(workflowOf(jira, 'projects/MOB'));
    await onTransition(kim, '31')
      .getByRole('button', { name: /^Add validator/ })
      .click();
    await form(kim).getByRole('radio').first().waitFor();
    await kim.page.getByRole('button', { name: 'Add', exact: true }).click();
    await onTransition(kim, '31')
      .getByText(/at least a proposed owner/)
      .waitFor();

    const { issues, issueTypes, projects } = jira.site.jira.world;
    const keyOf = (project: string, level: number) =>
      Object.values(issues).find(
        ({ projectId, typeId, statusId }) =>
          projects[projectId]?.key === project &&
          issueTypes[typeId]?.hierarchyLevel === level &&
          jira.site.jira.world.statuses[statusId]?.category === 'indeterminate',
      )?.key ?? '';
    for (const key of [keyOf('MOB', 1), keyOf('CHK', 0)]) {
      await chen.openIssue(key);
      await move(chen, 'Done');
      await chen.page.getByRole('button', { name: /^Status: Done/ }).waitFor();
    }
  });

  step('nothing else was blocked, nothing failed', async () => {
    for (const { page } of [kim, ana, chen]) await page.close();
    // Chromium notes every refusal of Jira's.
    expect(jira.complaints).toEqual([expect.stringMatching(/^chen: .*400.*CHK-9\/transitions/)]);
  });
});
