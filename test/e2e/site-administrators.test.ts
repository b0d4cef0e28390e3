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
    expect(await accessibilityFindings(kim.page)).toEqual([]);
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
