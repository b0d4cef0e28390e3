import { accountOf } from '../../local-jira/demo/people';
import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

const line = ({ panel }: Window, activity: string) => panel.getByRole('region', { name: activity });

async function openPanel(window: Window, key: string): Promise<void> {
  await window.openIssue(key);
  const toggle = window.page.getByRole('button', { name: /^Ownership/ });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await line(window, 'Staged rollout').waitFor();
}

/** One story, told in order: each step starts where the one before it ended. */
describe('the work after the code of one epic', () => {
  let jira: LocalJira;
  let ana: Window;
  let chen: Window;
  const step = story(() => [ana.page, chen.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    [ana, chen] = [await jira.openAs('ana'), await jira.openAs('chen')];
  });
  afterAll(() => jira.close());

  step('1. who may edit the epic suggests an owner, and a lead takes it with one click', async () => {
    await openPanel(chen, 'CHK-9');
    const rollout = line(chen, 'Staged rollout');
    await rollout.getByRole('button', { name: 'More for Staged rollout' }).click();
    await rollout.getByRole('button', { name: 'Suggest an owner' }).click();
    await rollout.getByText('Someone else…').click();
    await rollout.getByLabel('Person').fill('Chen');
    await chen.panel.getByRole('option', { name: /Chen Wei/ }).click();
    await rollout.getByRole('button', { name: 'Suggest', exact: true }).click();
    await rollout.getByText('You suggest yourself.').waitFor();

    await openPanel(ana, 'CHK-9');
    await line(ana, 'Staged rollout').getByRole('button', { name: 'Take the suggestion' }).click();
    await line(ana, 'Staged rollout').getByText('Not confirmed').waitFor();
  });

  step('2. the owner passes it back with a reason, which the lead reads', async () => {
    await openPanel(chen, 'CHK-9');
    const rollout = line(chen, 'Staged rollout');
    await rollout.getByRole('button', { name: 'Pass back…' }).click();
    await rollout.getByRole('textbox').fill('I am on another team since May');
    await rollout.getByRole('button', { name: 'Pass it back' }).click();
    await rollout.getByText('No owner').waitFor();

    await openPanel(ana, 'CHK-9');
    const told = line(ana, 'Staged rollout');
    await told.getByText('“I am on another team since May”').waitFor();
    await told.getByRole('button', { name: 'Choose an owner' }).click();
    await told.getByText('Product lead').click();
    await told.getByRole('button', { name: 'Save' }).click();
    await told.getByText('Decided for this epic by you').waitFor();
  });

  step('3. the rollout goes on step by step; two at once are told, and lose nothing', async () => {
    const rollout = line(ana, 'Staged rollout');
    await rollout.getByRole('button', { name: 'More for Staged rollout' }).click();
    await rollout.getByRole('button', { name: 'Record how far it is' }).click();
    await rollout.getByRole('radio', { name: 'Partial' }).check({ force: true });
    await rollout.getByLabel('To how many percent of the users?').fill('25');

    const issueId = Object.values(jira.site.jira.world.issues).find(({ key }) => key === 'CHK-9')?.id;
    const recorded = await jira.site.invoke(accountOf('ben'), {
      moduleKey: 'project-page',
      functionKey: 'recordResult',
      payload: { issueId, seenAt: null, result: { activity: 'rollout', stage: 'canary' } },
      extension: { type: 'jira:projectPage' },
    });
    expect(recorded).toMatchObject({ ok: true });

    await rollout.getByRole('button', { name: 'Record', exact: true }).click();
    await rollout.getByRole('alert').waitFor();
    expect(await rollout.getByRole('alert').innerText()).toContain('Someone else changed this meanwhile');
    await rollout.getByRole('img', { name: 'Canary' }).waitFor();
    expect(await rollout.getByLabel('To how many percent of the users?').inputValue()).toBe('25');
    expect(await accessibilityFindings(ana.page)).toEqual([]);

    await rollout.getByRole('button', { name: 'Record', exact: true }).click();
    await rollout.getByRole('img', { name: 'Rolled out to 25 %' }).waitFor();
  });

  step('4. a final result closes the work; the history of the epic tells all of it', async () => {
    const rollout = line(ana, 'Staged rollout');
    await rollout.getByRole('button', { name: 'More for Staged rollout' }).click();
    await rollout.getByRole('button', { name: 'Record how far it is' }).click();
    await rollout.getByRole('radio', { name: 'Full' }).check({ force: true });
    await rollout.getByRole('button', { name: 'Record', exact: true }).click();
    await rollout.getByText('Rolled out to everybody').waitFor();

    await ana.panel.getByRole('button', { name: 'Show history' }).click();
    const history = ana.panel.getByRole('region', { name: 'History of this epic' });
    await history.getByText('Chen Wei suggested').waitFor();
    expect(await history.innerText()).toContain('I am on another team since May');
    expect(await accessibilityFindings(ana.page)).toEqual([]);
  });

  step('nothing was blocked, nothing failed', async () => {
    for (const { page } of [ana, chen]) await page.close();
    expect(jira.complaints).toEqual([]);
  });
});
