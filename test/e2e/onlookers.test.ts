import { accountOf } from '../../local-jira/demo/people';
import { openLocalJira, type Window } from './support/local-jira';
import { story } from './support/story';
import { agreeAndTrack } from '../support/agreed-project';

jest.setTimeout(90_000);

const moves = /^(Agree on|Stay with|Propose|Answer|Start tracking|Yes$|No$|Choose|Name |Change |Settle)/;

describe('someone who may only browse', () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let ines: Window;
  const step = story(() => [ines.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ines = await jira.openAs('ines', { at: 'CHK/matrix' });
  });
  afterAll(() => jira.close());

  step('sees the whole matrix, can change nothing, and is told why', async () => {
    await ines.app.getByText('What is agreed here is up to').waitFor();
    await ines.app.getByText('All 3 agreed').waitFor();
    expect(await ines.app.getByRole('button', { name: moves }).count()).toBe(0);
  });

  step('sees the epics with their owners, and decides none', async () => {
    await ines.openApp('CHK', 'epics');
    await ines.app.getByRole('row', { name: /CHK-9 / }).waitFor();
    expect(await ines.app.getByRole('row', { name: /CHK-9 / }).innerText()).toContain('Ben Okafor');
    expect(await ines.app.getByRole('button', { name: moves }).count()).toBe(0);
  });

  step('sees the owners in the panel, and is shown no flag', async () => {
    await ines.openIssue('CHK-9');
    await ines.page.getByTestId('panel-epic-panel').getByRole('button').click();
    await ines.panel.getByText('The leads decide: Ana Moreau and Ben Okafor.').waitFor();
    expect(await ines.panel.getByRole('button', { name: moves }).count()).toBe(0);
    expect(await ines.page.getByRole('alert').count()).toBe(0);
  });

  step('sees history and settings', async () => {
    await ines.openApp('CHK', 'history');
    await ines.app.getByText('started tracking').waitFor();
    await ines.openApp('CHK', 'settings');
    await ines.app.getByText('Ana Moreau').first().waitFor();
    expect(await ines.app.getByRole('button', { name: moves }).count()).toBe(0);
  });

  step('saw nothing fail', async () => {
    await ines.page.close();
    expect(jira.complaints).toEqual([]);
    await Promise.resolve();
  });
});

test('where tracking never started the app shows nothing outside its own page', async () => {
  const jira = await openLocalJira();
  try {
    const ana = await jira.openAs('ana');
    await ana.openIssue('CHK-9');
    await ana.page.getByRole('heading', { level: 1 }).waitFor();
    await jira.site.settled();
    expect(await ana.page.getByTestId('panel-epic-panel').count()).toBe(0);
    expect(await ana.page.getByTestId('app-frame-epic-flag').count()).toBe(0);
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('a story has no panel and no background script, also where tracking runs', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const ana = await jira.openAs('ana');
    await ana.openIssue('CHK-10');
    await ana.page.getByRole('heading', { level: 1 }).waitFor();
    await ana.page.getByText('Details').first().waitFor();
    expect(await ana.page.getByTestId('panel-epic-panel').count()).toBe(0);
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('an epic of an archived project has neither panel nor flag, and both again once it is restored', async () => {
  const jira = await openLocalJira();
  const administer = async (action: 'archive' | 'restore') => {
    const request = new Request(`http://localhost/rest/api/3/project/CHK/${action}`, { method: 'POST' });
    expect((await jira.site.siteRequest(accountOf('kim'), request)).ok).toBe(true);
  };
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const ben = await jira.openAs('ben');
    await administer('archive');
    await ben.openIssue('CHK-9');
    await ben.page.getByText('Details').first().waitFor();
    await jira.site.settled();
    expect(await ben.page.getByTestId('panel-epic-panel').count()).toBe(0);
    expect(await ben.page.getByTestId('app-frame-epic-flag').count()).toBe(0);

    await administer('restore');
    await ben.openIssue('CHK-9');
    await ben.page.getByTestId('panel-epic-panel').waitFor();
    await ben.page.getByTestId('app-frame-epic-flag').waitFor({ state: 'attached' });
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});
