import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type Window } from './support/local-jira';
import { nameLeads } from './support/questions';
import { story } from './support/story';

jest.setTimeout(120_000);

describe('the page of Jira’s administrators', () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let kim: Window;
  let ben: Window;
  let gita: Window;
  const step = story(() => [kim.page, ben.page, gita.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    kim = await jira.openAs('kim');
    ben = await jira.openAs('ben');
    gita = await jira.openAs('gita');
  });
  afterAll(() => jira.close());

  step('is in Jira’s settings for Kim, who administers Jira', async () => {
    await kim.page.getByRole('heading', { name: 'Jira settings' }).waitFor();
    await kim.openAdmin();
    await kim.admin.getByRole('heading', { name: 'Ownership on this site' }).waitFor();
    await kim.admin.getByRole('row', { name: /Checkout.*Tracking/ }).waitFor();
  });

  step('is not for Gita, who administers a project: she is told what it takes', async () => {
    expect(await gita.page.getByRole('heading', { name: 'Jira settings' }).count()).toBe(0);
    await gita.openAdmin();
    await gita.page.getByText("You don't have access to Jira's settings").waitFor();
    expect(await gita.page.getByTestId('app-frame-admin-page').count()).toBe(0);
  });

  step('switches off the flag that Ben would see', async () => {
    await ben.openIssue('CHK-9');
    await ben.page.getByTestId('flag-epic-owners').waitFor();
    await kim.admin.getByLabel('Flags on epics').uncheck();
    await kim.admin.getByText('Saved').waitFor();
    await jira.site.settled();

    await jira.site.advanceClock(24 * 3_600_000);
    await ben.openIssue('CHK-9');
    await ben.page.getByTestId('panel-epic-panel').waitFor();
    await jira.site.settled();
    expect(await ben.page.getByTestId('app-frame-epic-flag').count()).toBe(0);
    expect(await ben.page.getByTestId('flag-epic-owners').count()).toBe(0);
  });

  step('says what the next agreement starts with', async () => {
    await kim.openAdmin();
    const app = kim.admin;
    expect(await app.getByLabel('Flags on epics').isChecked()).toBe(false);
    await app.getByRole('button', { name: /For one epic/ }).click();
    await app.getByRole('radio').nth(1).check();
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByRole('button', { name: 'Save' }).waitFor({ state: 'hidden' });
    await app.getByRole('button', { name: 'Add a line' }).click();
    await app.getByLabel('Name').fill('On call');
    await app.getByRole('button', { name: 'Add', exact: true }).click();
    await app.getByRole('button', { name: 'Remove On call' }).waitFor();

    await gita.openApp('MOB', 'matrix');
    await nameLeads(gita, 'Ana Moreau', 'Ben Okafor');
    await gita.app.getByRole('button', { name: 'How & team' }).click();
    await gita.app.getByText('On call').waitFor();
  });

  step('switches the app off for a project, says first that it is in use there, and on again', async () => {
    const where = kim.admin.getByRole('region', { name: 'Where the app is on' });
    await where.getByText('In every project').waitFor();
    await where.getByRole('button', { name: 'Change: On' }).click();
    await where.getByLabel('Projects', { exact: true }).fill('check');
    await kim.admin.getByRole('option', { name: 'Checkout (CHK)' }).click();
    await where.getByText('It is in use in Checkout, and will be off there.').waitFor();
    expect(await accessibilityFindings(kim.page)).toEqual([]);
    await where.getByRole('button', { name: 'Save' }).click();
    await where.getByText('In every project except Checkout').waitFor();
    await kim.admin.getByRole('row', { name: /Checkout.*Switched off/ }).waitFor();
    await jira.site.settled();

    await ben.openApp('CHK', 'epics');
    await ben.app.getByText('The app is switched off in this project').waitFor();
    await ben.openIssue('CHK-9');
    await ben.page.getByRole('heading', { name: 'Child issues' }).waitFor();
    await jira.site.settled();
    for (const surface of ['panel-epic-panel', 'app-frame-epic-flag', 'flag-epic-owners'])
      expect(await ben.page.getByTestId(surface).count()).toBe(0);
    await ben.openAcross('mine');
    await ben.across.getByRole('heading').first().waitFor();
    expect(await ben.across.getByRole('link', { name: /CHK-/ }).count()).toBe(0);

    await where.getByRole('button', { name: 'Change: On' }).click();
    await where.getByRole('button', { name: /^Remove Checkout/ }).click();
    await where.getByRole('button', { name: 'Save' }).click();
    await where.getByText('In every project', { exact: true }).waitFor();
    await jira.site.settled();
    await ben.openApp('CHK', 'epics');
    await ben.app.getByRole('row', { name: /CHK-9 / }).waitFor();
  });

  step('says no as soon as Kim administers Jira no more', async () => {
    jira.site.jira.world.globalPermissions['ADMINISTER'] = [];
    // Not `check`: the box is gone as soon as the answer is there.
    await kim.admin.getByLabel('Flags on epics').click();
    await kim.admin.getByText("This page is for Jira's administrators").waitFor();
    expect(await kim.admin.getByRole('row').count()).toBe(0);
  });

  step('saw nothing fail', async () => {
    await Promise.all([kim.page.close(), ben.page.close(), gita.page.close()]);
    expect(jira.complaints).toEqual([]);
  });
});
