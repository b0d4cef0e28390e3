import { generatedProject } from '../../local-jira/demo/generated-project';
import { agreeAndTrack } from '../support/agreed-project';
import { costOf, type Cost } from './support/cost';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { allEpicsOf, epicsOf, flagOn, matrixOf, panelOn, type Surface } from './support/surfaces';

jest.setTimeout(90_000);

const opening = (jira: LocalJira, window: Window, { path, isThere }: Surface): Promise<Cost> =>
  costOf(jira, window.page, async () => {
    await window.page.goto(jira.url + path);
    await isThere(window);
  });

describe('what opening something asks for', () => {
  let jira: LocalJira;
  let ines: Window;
  let ben: Window;
  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    [ines, ben] = [await jira.openAs('ines'), await jira.openAs('ben')];
  });
  afterAll(() => jira.close());

  test('the matrix page runs one function', async () => {
    const { functions } = await opening(jira, ines, matrixOf(jira, 'CHK'));
    expect(functions).toEqual(['openProject']);
  });

  test('the epics page runs one function', async () => {
    const { functions } = await opening(jira, ines, epicsOf(jira, 'CHK'));
    expect(functions).toEqual(['openProject']);
  });

  test('a walk through all subpages asks for the project once', async () => {
    const { functions } = await costOf(jira, ines.page, async () => {
      const matrix = matrixOf(jira, 'CHK');
      await ines.page.goto(jira.url + matrix.path);
      await matrix.isThere(ines);
      const subpages = ines.page.getByRole('navigation', { name: 'Ownership' });
      for (const name of ['Epics', 'History', 'Settings', 'Matrix']) {
        await subpages.getByRole('link', { name }).click();
        await ines.app
          .getByRole('heading', { level: 1, name: name === 'Matrix' ? 'Who owns what' : name })
          .waitFor();
      }
    });
    // Settings asks for its index's health and for the viewer's digest.
    expect(functions.sort()).toEqual(['openProject', 'readDigest', 'readHealth', 'readHistory']);
  });

  test('the flag runs no function', async () => {
    // Whom the gap waits for: engineers, of whom nobody is named.
    const { functions } = await opening(jira, ben, flagOn('CHK-9'));
    expect(functions).toEqual([]);
  });

  test('the panel runs one function beside the one with which Jira asks for its lozenge', async () => {
    const { functions, browserCalls } = await opening(jira, ines, panelOn('CHK-9'));
    expect(functions.sort()).toEqual(['openEpic', 'panel-status']);
    // The people, and the property that the flag looks at.
    expect(browserCalls).toBeLessThanOrEqual(2);
  });
});

test('1,000 epics cost a call for each page of Jira, and none for an epic', async () => {
  const epics = 1000;
  const jira = await openLocalJira({ seed: (now) => generatedProject(now, epics) });
  try {
    await agreeAndTrack(jira.site, 'BIG');
    const { functions, browserCalls } = await opening(
      jira,
      await jira.openAs('ines'),
      allEpicsOf(jira, 'BIG', epics),
    );
    const pages = epics / 100;
    const others = ['issue types', 'count', 'people', 'gaps first', 'how the list looked last'];
    expect(functions).toEqual(['openProject']);
    expect(browserCalls).toBeLessThanOrEqual(pages + others.length);
  } finally {
    await jira.close();
  }
});
