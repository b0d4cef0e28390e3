import { accountOf } from '../../local-jira/demo/people';
import { activityId, roleId } from '../builders/ids';
import { agreeAndTrack, projectCaller } from '../support/agreed-project';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(120_000);

describe('the history', () => {
  let jira: LocalJira;
  let ines: Window;
  const step = story(() => [ines.page]);
  const entries = () =>
    ines.app
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: ines.app.locator('time') });

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    const { as, agreementId } = projectCaller(jira.site, 'CHK');
    const answer = { kind: 'role', roleId: roleId('design') } as const;
    await as('ana', 'answerActivities', {
      agreementId,
      answers: [{ activityId: activityId('spec'), answer }],
    });
    ines = await jira.openAs('ines', { at: 'CHK/history' });
  });
  afterAll(() => jira.close());

  step('shows what was and what is, and of a hidden answer neither', async () => {
    const agreed = entries().filter({ hasText: 'Ben Okafor' }).first();
    await agreed.waitFor();
    expect(await agreed.innerText()).toMatch(
      /agreed on the experiment\s+Before\s+Nothing\s+After\s+Data science/,
    );
    const hidden = await entries().first().innerText();
    expect(hidden).toMatch(
      /Ana Moreau[^]+Before\s+Hidden until both have answered\s+After\s+Hidden until both/,
    );
    expect(hidden).not.toContain('Design');
  });

  step('is filtered by person, line and days, and the address says so', async () => {
    await ines.app.getByLabel('Who did it').selectOption({ label: 'Ana Moreau' });
    await ines.app.getByLabel('About').selectOption({ label: 'Staged rollout' });
    await ines.app.getByLabel('When').selectOption({ label: 'Last 30 days' });
    await ines.app.getByText('1 change.').waitFor();
    expect(await entries().allInnerTexts()).toEqual([expect.stringContaining('answered the staged rollout')]);
    const { searchParams } = new URL(ines.page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      who: accountOf('ana'),
      activity: 'rollout',
      days: '30',
    });
  });

  step('a link to it shows a colleague the same', async () => {
    const ana = await jira.openAs('ana');
    await ana.page.goto(ines.page.url());
    await ana.app.getByText('1 change.').waitFor();
    const chosen = (label: string) => ana.app.getByLabel(label).locator('option:checked').innerText();
    expect(await Promise.all(['Who did it', 'About', 'When'].map(chosen))).toEqual([
      'Ana Moreau',
      'Staged rollout',
      'Last 30 days',
    ]);
    await ana.page.close();
  });

  step('says where nothing fits, and what is wrong with the days', async () => {
    await ines.app.getByLabel('When').selectOption({ label: 'From – to…' });
    await ines.app.getByLabel('To', { exact: true }).fill('2020-05-01');
    await ines.app.getByText('No change fits these filters.').waitFor();
    await ines.app.getByLabel('From', { exact: true }).fill('2020-05-02');
    await ines.app.getByText('The first day comes after the last one.').waitFor();
  });

  step('finds somebody who has done nothing yet, and goes back to everything', async () => {
    await ines.app.getByLabel('When').selectOption({ label: 'Any time' });
    await ines.app.getByLabel('Who did it').selectOption({ label: 'Somebody else…' });
    await ines.app.getByLabel('Find the person').fill('Chen');
    await ines.app.getByRole('option', { name: 'Chen Wei' }).click();
    await ines.app.getByText('No change fits these filters.').waitFor();
    await ines.app.getByRole('button', { name: 'Clear filters' }).click();
    await ines.app.getByText('started tracking').waitFor();
    expect([...new URL(ines.page.url()).searchParams.keys()]).not.toContain('who');
  });

  step('goes back to the first change, and the focus is where that is told', async () => {
    const { as, agreementId } = projectCaller(jira.site, 'CHK');
    for (let place = 0; place < 40; place += 1) {
      const name = `Spec ${String(place)}`;
      await as('ana', 'renameActivity', { agreementId, activityId: activityId('spec'), name });
    }
    await ines.openApp('CHK', 'history');
    await ines.app.getByRole('button', { name: 'Load more' }).press('Enter');
    await ines.app.getByText('named the engineering lead').waitFor();
    expect(await ines.app.locator(':focus').innerText()).toMatch(/^\d+ changes\./);
  });

  step('nothing was blocked, and nothing failed', async () => {
    await ines.page.close();
    expect(jira.complaints).toEqual([]);
  });
});
