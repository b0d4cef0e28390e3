import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

/** One story, told in order: each step starts where the one before it ended. */
describe('several epics at once', () => {
  let jira: LocalJira;
  let ana: Window;
  const step = story(() => [ana.page]);
  const dialog = (name: string) => ana.app.getByRole('dialog', { name });
  const row = (key: string) => ana.app.getByRole('row', { name: new RegExp(`${key} `) });
  const select = (key: string) =>
    ana.app.getByRole('checkbox', { name: `Select ${key}`, exact: true }).check();

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ana = await jira.openAs('ana', { at: 'CHK/epics' });
  });
  afterAll(() => jira.close());

  step('1. a lead adds older epics; what can not be added is named beforehand', async () => {
    await ana.app.getByRole('button', { name: 'More filters' }).click();
    await ana.app.getByRole('button', { name: /^Not tracked/ }).click();
    await row('CHK-4').waitFor();
    for (const key of ['CHK-1', 'CHK-4', 'CHK-8']) await select(key);
    await ana.app.getByRole('button', { name: 'Track…' }).click();
    const plan = dialog('Track older epics');
    expect(await plan.innerText()).toMatch(/2 epics change\s+CHK-[14], CHK-[14]\s+1 is not shipped/);
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await plan.getByRole('button', { name: 'Track 2 epics' }).click();
    await plan.getByText('2 epics changed.').waitFor();
    await plan.getByRole('button', { name: 'Close' }).click();
    expect(await row('CHK-4').innerText()).toContain('Ben Okafor');
  });

  step('2. a storage that fails is told per epic, and trying again does the rest', async () => {
    await ana.app.getByRole('button', { name: 'Clear filters' }).click();
    for (const key of ['CHK-9', 'CHK-30']) await select(key);
    await ana.app.getByRole('button', { name: 'They ship nothing…' }).click();
    const plan = dialog('Epics that ship nothing');
    const repaired = jira.site.faults.add({
      remote: 'kvs',
      path: /transaction/,
      effect: { kind: 'status', status: 500, body: { code: 'INTERNAL_ERROR', message: 'down' } },
    });
    await plan.getByRole('button', { name: 'Save for 2 epics' }).click();
    await plan.getByText('It did not work for 2 epics:').waitFor();
    expect(await plan.getByRole('alert').innerText()).toMatch(/CHK-9[^]*CHK-30|CHK-30[^]*CHK-9/);

    repaired();
    await plan.getByRole('button', { name: 'Try again' }).click();
    await plan.getByText('2 epics changed.').waitFor();
    await plan.getByRole('button', { name: 'Close' }).click();
    expect(await row('CHK-9').innerText()).toMatch(/Not needed[^]*Not needed[^]*Not needed/);
  });

  step('nothing was blocked, and nothing else failed', async () => {
    await ana.page.close();
    expect(jira.complaints).toEqual([]);
  });
});
