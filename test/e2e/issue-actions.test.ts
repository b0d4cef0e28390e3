import { accountOf } from '../../local-jira/demo/people';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(60_000);

describe("the local Jira's own pages", () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let gita: Window;
  const step = story(() => [gita.page]);
  const issues = () => Object.values(jira.site.jira.world.issues);
  const act = async (name: string) => {
    await gita.page.getByRole('button', { name: 'Actions' }).click();
    await gita.page.getByRole('menuitem', { name }).click();
  };

  beforeAll(async () => {
    jira = await openLocalJira();
    gita = await jira.openAs('gita');
  });
  afterAll(() => jira.close());

  step('move an epic to another project', async () => {
    await gita.openIssue('CHK-1');
    const id = jira.site.jira.world.issueIds['CHK-1'] ?? '';
    await act('Move');
    const dialog = gita.page.getByTestId('move-issue');
    await dialog.getByText('Epic', { exact: true }).waitFor();
    await gita.page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    );
    expect(await accessibilityFindings(gita.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Move' }).click();
    await gita.page.waitForURL(/browse\/MOB-\d+$/);
    expect(jira.site.jira.world.issues[id]).toMatchObject({ projectId: '10002', typeId: '10010' });
  });

  step('clone it and delete the clone', async () => {
    await act('Clone');
    await gita.page.getByRole('heading', { name: /^CLONE - / }).waitFor();
    const clone = issues().find(({ summary }) => summary.startsWith('CLONE - '));
    await act('Delete');
    const dialog = gita.page.getByTestId('delete-issue');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await gita.page.waitForURL(/projects\/MOB\/issues/);
    expect(jira.site.jira.world.issues[clone?.id ?? '']).toBeUndefined();
  });

  step('close an account, for which only a former user is left', async () => {
    await gita.page.getByRole('button', { name: 'Platform', exact: true }).click();
    const drawer = gita.page.getByTestId('platform-drawer');
    await drawer.getByText(/^Accounts/).click();
    await drawer.getByRole('button', { name: 'Deactivate the account of Chen Wei' }).click();
    await drawer.getByRole('button', { name: 'Reactivate the account of Chen Wei' }).waitFor();
    expect(await accessibilityFindings(gita.page)).toEqual([]);
    await drawer.getByRole('button', { name: 'Close for good the account of Chen Wei' }).click();
    await drawer.getByText('closed').waitFor();
    expect(jira.site.jira.world.people[accountOf('chen')]).toMatchObject({ active: false, closed: true });
  });

  step('saw nothing fail', async () => {
    await gita.page.close();
    expect(jira.complaints).toEqual([]);
    await Promise.resolve();
  });
});
