import { accountOf } from '../../local-jira/demo/people';
import { agreeAndTrack } from '../support/agreed-project';
import { openLocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

describe('people who look after several teams', () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let ben: Window;
  let ines: Window;
  const step = story(() => [ben.page, ines.page]);
  const row = (window: Window, name: string) => window.across.getByRole('row', { name: new RegExp(name) });

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    await agreeAndTrack(jira.site, 'MOB');
    // Ines loses sight of the mobile team, and of one epic of the other.
    const mobile = Object.values(jira.site.jira.world.projects).find(({ key }) => key === 'MOB');
    if (!mobile) throw new Error('No project MOB');
    jira.site.jira.world.projects[mobile.id] = { ...mobile, roles: { ...mobile.roles, viewers: [] } };
    jira.site.jira.administration.restrictIssue('CHK-9', [
      accountOf('ana'),
      accountOf('ben'),
      accountOf('app'),
    ]);
    ben = await jira.openAs('ben');
    ines = await jira.openAs('ines');
  });
  afterAll(() => jira.close());

  step('find the page among the apps, with what is theirs', async () => {
    await ben.page.getByRole('link', { name: 'Mine', exact: true }).click();
    await ben.across.getByRole('heading', { name: 'What you own' }).waitFor();
    await ben.across.getByRole('link', { name: /CHK-9 / }).waitFor();
    await ben.across.getByRole('heading', { name: 'Your teams' }).waitFor();
    await row(ben, 'Ben Okafor').waitFor();
  });

  step('go from a line to the epic, and from a number to those epics in Jira', async () => {
    await ben.across.getByRole('link', { name: /CHK-9 / }).click();
    await ben.page.waitForURL(/browse\/CHK-9$/);
    await ben.openAcross('mine');
    await row(ben, 'Ben Okafor').getByRole('link').first().click();
    await ben.page.waitForURL(/jql=.*rolloutOwner/);
    await ben.page.getByRole('link', { name: 'CHK-9', exact: true }).waitFor();
  });

  step('see every team they may browse, with its gaps as a picture', async () => {
    await ben.openAcross('portfolio');
    await row(ben, 'Checkout').waitFor();
    await row(ben, 'Mobile App').waitFor();
    await row(ben, 'Checkout')
      .getByRole('link', { name: /critical/ })
      .waitFor();
  });

  step('see nothing of a project that Jira hides from them', async () => {
    await ines.openAcross('portfolio');
    await row(ines, 'Checkout').waitFor();
    expect(await row(ines, 'Mobile App').count()).toBe(0);
    expect(await ines.across.getByText('1 team', { exact: false }).count()).toBe(1);
  });

  step('follow a number to the epics that Jira shows them, and no other', async () => {
    await row(ines, 'Checkout')
      .getByRole('link', { name: /^of \d+ epics$/ })
      .click();
    await ines.page.waitForURL(/jql=.*ownershipAgreement/);
    await ines.page
      .getByRole('link', { name: /^CHK-\d+$/ })
      .first()
      .waitFor();
    expect(await ines.page.getByRole('link', { name: 'CHK-9', exact: true }).count()).toBe(0);
  });

  step('are told where nothing is theirs', async () => {
    await ines.openAcross('mine');
    await ines.across.getByText('Nothing is yours yet').waitFor();
  });

  step('go from a team to its matrix', async () => {
    await row(ben, 'Mobile App').getByRole('button', { name: 'Mobile App' }).click();
    await ben.app.getByText('All 3 agreed').waitFor();
    expect(ben.page.url()).toContain('projects/MOB');
  });

  step('saw nothing fail', async () => {
    expect(jira.complaints).toEqual([]);
    await Promise.resolve();
  });
});

test('where no team has started there is nothing to compare', async () => {
  const jira = await openLocalJira();
  try {
    const eli = await jira.openAs('eli');
    await eli.openAcross('portfolio');
    await eli.across.getByText('No team has started yet').waitFor();
    await eli.openAcross('mine');
    await eli.across.getByText('Nothing is yours yet').waitFor();
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('a page that Jira does not answer says so, and can be tried again', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const stop = jira.site.faults.add({
      remote: 'jira',
      path: /project\/search/,
      effect: { kind: 'status', status: 403 },
    });
    const ben = await jira.openAs('ben');
    await ben.openAcross('portfolio');
    await ben.across.getByRole('alert').waitFor();
    stop();
    await ben.across.getByRole('button', { name: 'Try again' }).click();
    await ben.across.getByRole('row', { name: /Checkout/ }).waitFor();
  } finally {
    await jira.close();
  }
});

test('nobody is told that nothing waits before that is known', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const stop = jira.site.faults.add({
      remote: 'jira',
      path: /search\/jql/,
      effect: { kind: 'status', status: 403 },
    });
    const ana = await jira.openAs('ana');
    await ana.openAcross('mine');
    await ana.across.getByRole('alert').first().waitFor();
    expect(await ana.across.getByText('Nothing waits for you').count()).toBe(0);
    stop();
    await ana.openAcross('mine');
    await ana.across.getByText('9 open questions on epics').waitFor();
  } finally {
    await jira.close();
  }
});
