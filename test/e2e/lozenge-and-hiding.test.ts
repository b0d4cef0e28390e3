import { accountOf } from '../../local-jira/demo/people';
import { accountId, activityId, issueId } from '../builders/ids';
import { agreeAndTrack, projectCaller } from '../support/agreed-project';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

const oneDay = 24 * 3_600_000;

const panelBar = ({ page }: Window) => page.getByRole('button', { name: /^Ownership/ });
const flag = ({ page }: Window) => page.getByTestId('flag-epic-owners');
const feedbackIn = ({ panel }: Window) => panel.getByRole('region', { name: 'Usage & customer feedback' });

async function openPanel(window: Window, key: string): Promise<void> {
  await window.openIssue(key);
  if ((await panelBar(window).getAttribute('aria-expanded')) === 'false') await panelBar(window).click();
  await feedbackIn(window).waitFor();
}

describe('what is seen of an epic without looking for it', () => {
  let jira: LocalJira;
  let ben: Window;
  let ines: Window;
  const step = story(() => [ben.page, ines.page]);

  const epic = (key: string) => issueId(jira.site.jira.world.issueIds[key] ?? '');
  const inCheckout = () => projectCaller(jira.site, 'CHK').as;
  const needsNoExperiment = (key: string) =>
    inCheckout()('ana', 'answerApplies', { issueId: epic(key), activity: 'experiment', applies: false });
  const chenReadsFeedback = (key: string) =>
    inCheckout()('ben', 'nameOwner', {
      issueId: epic(key),
      activity: 'feedback',
      accountId: accountId(accountOf('chen')),
    });

  /** On a panel that this window never opened before, and so as Jira asked for it just now. */
  async function lozengeOn(key: string): Promise<string> {
    await openPanel(ines, key);
    return (await panelBar(ines).innerText()).replace('Ownership', '').trim();
  }

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ben = await jira.openAs('ben');
    ines = await jira.openAs('ines');
  });
  afterAll(() => jira.close());

  step('the lozenge says that all is agreed', async () => {
    await needsNoExperiment('CHK-34');
    await chenReadsFeedback('CHK-34');
    expect(await lozengeOn('CHK-34')).toBe('All agreed');
  });

  step('the lozenge counts the owners that are missing', async () => {
    await inCheckout()('ana', 'answerApplies', {
      issueId: epic('CHK-45'),
      activity: 'experiment',
      applies: true,
    });
    expect(await lozengeOn('CHK-45')).toBe('2 owners missing');
  });

  step('the lozenge says that a result is missing', async () => {
    await inCheckout()('ana', 'trackEpics', { issueIds: [epic('CHK-21')] });
    await needsNoExperiment('CHK-21');
    await chenReadsFeedback('CHK-21');
    expect(await lozengeOn('CHK-21')).toBe('Result missing');
  });

  step('the lozenge says whose answer is missing, and not what the other lead answered alone', async () => {
    const { as, agreementId } = projectCaller(jira.site, 'MOB');
    await as('gita', 'nameLeads', {
      agreementId,
      product: accountId(accountOf('ana')),
      engineering: accountId(accountOf('ben')),
    });
    const owner = (who: 'chen' | 'ana') =>
      ({ kind: 'person', accountId: accountId(accountOf(who)) }) as const;
    const answers = { rollout: owner('ana'), experiment: owner('ana'), feedback: owner('chen') };
    const given = Object.entries(answers).map(([id, answer]) => ({ activityId: activityId(id), answer }));
    await as('ana', 'answerActivities', { agreementId, answers: given });
    await as('ben', 'answerActivities', { agreementId, answers: given.slice(0, 2) });
    await as('ana', 'startTracking', { agreementId });
    await as('ana', 'answerApplies', { issueId: epic('MOB-26'), activity: 'experiment', applies: false });
    await jira.site.settled();

    expect(await lozengeOn('MOB-26')).toBe('Waits for engineering');
    await feedbackIn(ines).getByText('Waits for Ben Okafor').waitFor();
    expect(await ines.panel.locator('body').innerText()).not.toContain('Chen Wei');
    expect(await flag(ines).count()).toBe(0);
  });

  step('a flag that its reader hides closes, and does not come back for that', async () => {
    await needsNoExperiment('CHK-24');
    await jira.site.settled();
    await openPanel(ben, 'CHK-24');
    await flag(ben).getByText('Nobody is named for feedback yet.').waitFor();
    const menu = () => feedbackIn(ben).getByRole('button', { name: 'More for Usage & customer feedback' });
    await menu().click();
    await feedbackIn(ben).getByRole('button', { name: 'Hide the warning for me' }).click();
    await feedbackIn(ben).getByText('Hidden for you').waitFor();
    await flag(ben).waitFor({ state: 'hidden' });

    await jira.site.advanceClock(oneDay);
    await openPanel(ben, 'CHK-24');
    await jira.site.settled();
    expect(await flag(ben).count()).toBe(0);
  });

  step('the Epics page counts it no longer, says how it stands, and finds it by that', async () => {
    await ben.openApp('CHK', 'epics');
    const row = ben.app.getByRole('row', { name: /CHK-24 / });
    await row.getByText('Hidden for you').waitFor();
    expect(await row.innerText()).not.toContain('Critical');
    await row.getByText('Engineers: who?').waitFor();
    await ben.app.getByRole('button', { name: 'More filters' }).click();
    await ben.app.getByRole('button', { name: 'Hidden for you 1' }).click();
    await ben.app.getByText('1 epic', { exact: true }).waitFor();
    await row.waitFor();
  });

  step(
    'another warning is told that day all the same, and the hidden one once it is shown again',
    async () => {
      await ben.openIssue('CHK-38');
      await flag(ben).waitFor();

      await openPanel(ben, 'CHK-24');
      await feedbackIn(ben).getByRole('button', { name: 'Show it to me again' }).click();
      await feedbackIn(ben).getByText('Hidden for you').waitFor({ state: 'hidden' });
      await jira.site.advanceClock(oneDay);
      await ben.openIssue('CHK-24');
      await flag(ben).getByText('Nobody is named for feedback yet.').waitFor();
    },
  );

  step('nothing was blocked, nothing failed', async () => {
    for (const { page } of [ben, ines]) await page.close();
    expect(jira.complaints).toEqual([]);
  });
});
