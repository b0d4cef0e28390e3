import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

/** Two filters of the Epics page, followed into Jira's own search. */
describe("from the epics page to Jira's search", () => {
  let jira: LocalJira;
  let ines: Window;
  const step = story(() => [ines.page]);

  /** The keys that the search finds in a tab of its own. */
  async function openInJira(): Promise<string[]> {
    const [tab] = await Promise.all([
      ines.page.waitForEvent('popup'),
      ines.app.getByRole('button', { name: 'Open in Jira search' }).click(),
    ]);
    const keys = tab.getByRole('main').getByRole('link', { name: /^CHK-\d+$/ });
    await keys.first().waitFor();
    const found = await keys.allInnerTexts();
    await tab.close();
    return found.sort();
  }
  async function listed(): Promise<string[]> {
    const rows = await ines.app.getByRole('row', { name: /CHK-\d+ / }).allInnerTexts();
    return rows.map((text) => /CHK-\d+/.exec(text)?.[0] ?? '').sort();
  }

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ines = await jira.openAs('ines', { at: 'CHK/epics?show=critical,inProgress&text=order' });
    await ines.app.getByRole('row', { name: /CHK-9 / }).waitFor();
  });
  afterAll(() => jira.close());

  step('Jira finds what the list shows', async () => {
    const shown = await listed();
    expect(shown.length).toBeGreaterThan(0);
    expect(await openInJira()).toEqual(shown);
  });

  step('what Jira can not filter by is named, and Jira shows more', async () => {
    await ines.openApp('CHK', 'epics?show=gaps,notConfirmed');
    await ines.app.getByText("Jira can't filter by “Not confirmed”").waitFor();
    expect(await accessibilityFindings(ines.page)).toEqual([]);
    const shown = await listed();
    const found = await openInJira();
    expect(found).toEqual(expect.arrayContaining(shown));
    expect(found.length).toBeGreaterThan(shown.length);
  });

  step('nothing was blocked, and nothing failed', async () => {
    await ines.page.close();
    expect(jira.complaints).toEqual([]);
  });
});
