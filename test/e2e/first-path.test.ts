import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type Window } from './support/local-jira';
import { story } from './support/story';
import { matrixLine, nameLeads, sendAnswers } from './support/questions';

jest.setTimeout(90_000);

const keysIn = (texts: string[]) => [...new Set(texts.flatMap((text) => /CHK-\d+/.exec(text) ?? []))].sort();
const whoOwnsFeedback = /owns feedback\?$/;
const gaps = 'project = CHK AND ownershipGaps > 0 ORDER BY created';

/** One story, told in order: each step starts where the one before it ended. */
describe('the first path through the product', () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let gita: Window;
  let ana: Window;
  let ben: Window;
  const step = story(() => [ana.page, ben.page]);

  beforeAll(async () => {
    jira = await openLocalJira();
    [gita, ana, ben] = [await jira.openAs('gita'), await jira.openAs('ana'), await jira.openAs('ben')];
  });
  afterAll(() => jira.close());

  step('1. a project administrator finds an explanation over a sample, and names the leads', async () => {
    await gita.openApp('CHK', 'matrix');
    await gita.app.getByRole('heading', { name: 'Who owns the work after the code?' }).waitFor();
    expect(await accessibilityFindings(gita.page)).toEqual([]);

    await nameLeads(gita, 'Ana Moreau', 'Ben Okafor');
    expect(await gita.app.getByText('Ana Moreau').count()).toBeGreaterThan(0);
  });

  step('2. Ana answers three questions and sends them', async () => {
    await ana.openApp('CHK', 'matrix');
    await ana.app.getByRole('heading', { name: '3 questions for you' }).waitFor();
    expect(await ana.app.getByRole('radio', { checked: true }).count()).toBe(0);

    await sendAnswers(ana, { rollout: /Ben Okafor/, experiment: /Data science/, feedback: /You/ });
    await ana.app.getByText('Waits for Ben Okafor').first().waitFor();
    expect(await matrixLine(ana, 'Experiment').innerText()).toContain('Data science');
  });

  step('2. Ben is told, lands on the same questions, and gets none of her answers', async () => {
    await ben.page.getByRole('button', { name: /^Inbox, [1-9]/ }).click();
    const received: string[] = [];
    ben.page.on('response', (response) => {
      if (response.url().endsWith('/bridge/invoke')) void response.text().then((text) => received.push(text));
    });
    await ben.page.getByRole('link', { name: 'Open the matrix' }).first().click();
    await ben.app.getByRole('heading', { name: '3 questions for you' }).waitFor();

    expect(received.join()).toContain('"state":"waiting"');
    expect(received.join()).not.toContain('data-science"},"at"');
    expect(received.join()).not.toContain('"mine"');
    expect(await ben.app.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  step('2. what both say alike is agreed at once; where they differ, both see how', async () => {
    await sendAnswers(ben, { rollout: /Ana Moreau/, experiment: /Data science/, feedback: /Engineers/ });

    expect(await matrixLine(ben, 'Experiment').innerText()).toMatch(/Agreed\s+Data science/);
    expect(await matrixLine(ben, 'Staged rollout').innerText()).toContain('Nobody would have done it');
    await ana.page.reload();
    await matrixLine(ana, 'Staged rollout').getByText('Nobody would have done it').waitFor();
    expect(await matrixLine(ana, 'Usage & customer feedback').innerText()).toMatch(/Different/);
  });

  step('2. one click settles it', async () => {
    await matrixLine(ben, 'Staged rollout').getByRole('button', { name: "I'll own it" }).click();
    await matrixLine(ben, 'Staged rollout').getByText('Agreed').waitFor();

    await ana.page.reload();
    await matrixLine(ana, 'Usage & customer feedback')
      .getByRole('button', { name: 'Agree on Engineers' })
      .click();
    await matrixLine(ana, 'Usage & customer feedback').getByText('Agreed').waitFor();
    await ana.app.getByText('All 3 agreed').waitFor();
  });

  step(
    '3. what is in force stays while a change is proposed, and holds no longer when the other says yes',
    async () => {
      const experiment = matrixLine(ana, 'Experiment');
      await experiment.getByRole('button', { name: /Propose a change/ }).click();
      await experiment.getByRole('radio', { name: 'Engineers' }).check({ force: true });
      await experiment
        .getByRole('textbox', { name: /One sentence on why/ })
        .fill('They run the flag anyway.');
      await experiment.getByRole('button', { name: 'Send' }).click();
      await experiment.getByText('Engineers').waitFor();
      expect(await experiment.innerText()).toMatch(/Agreed[^]*Data science/);

      await ben.page.reload();
      const seenByBen = matrixLine(ben, 'Experiment');
      await seenByBen.getByText('They run the flag anyway.').waitFor();
      await seenByBen.getByRole('button', { name: 'Stay with data science' }).click();
      await seenByBen.getByRole('textbox', { name: /One sentence on why/ }).fill('They read the result.');
      await seenByBen.getByRole('button', { name: 'Send' }).click();
      await seenByBen.getByText('You stay with').waitFor();
      await ana.page.reload();
      await experiment.getByText('Ben Okafor stays with').waitFor();
      await experiment.getByText('They read the result.').waitFor();

      await seenByBen.getByRole('button', { name: 'Agree on Engineers' }).click();
      await seenByBen.getByRole('button', { name: 'Stay with data science' }).waitFor({ state: 'hidden' });
      expect(await seenByBen.innerText()).toMatch(/Agreed\s+Engineers/);
      await ana.page.reload();
    },
  );

  step('4. starting says beforehand how many epics it would track, and what it would say', async () => {
    await ana.app.getByRole('button', { name: 'See what it would say' }).click();
    const preview = ana.app.getByRole('dialog', { name: 'If you start now' });
    await preview.getByText('9', { exact: true }).waitFor();
    await preview.getByRole('button', { name: 'Start tracking' }).click();
    await preview.waitFor({ state: 'hidden' });
  });

  step('4. the way from the start to the epics leads to their gaps, without a reload', async () => {
    await ana.app.getByRole('button', { name: 'Open the epics' }).click();
    await ana.app.getByRole('button', { name: /^Gaps only [1-9]/ }).waitFor();
    await jira.site.settled();
  });

  step('4. old and untracked epics stay silent', async () => {
    await ana.openApp('CHK', 'epics');
    const old = ana.app.getByRole('row', { name: /CHK-1 / });
    await old.waitFor();
    expect(await old.innerText()).toMatch(/Not tracked\s+Not tracked\s+Not tracked/);
  });

  step('5. the Epics page lists owners and reasons, and each is settled in place', async () => {
    const epic = ana.app.getByRole('row', { name: /CHK-9 / });
    expect(await epic.innerText()).toContain('Ben Okafor');
    await epic
      .getByRole('group', { name: 'Will there be an experiment?' })
      .getByRole('button', { name: 'No' })
      .click();
    await epic.getByText('Not needed').waitFor();

    await ben.openApp('CHK', 'epics');
    const sameEpic = ben.app.getByRole('row', { name: /CHK-9 / });
    await sameEpic.getByText('Not needed').waitFor();
    await sameEpic.getByRole('button', { name: /Name someone/ }).click();
    await ben.app.getByRole('combobox', { name: whoOwnsFeedback }).fill('Chen');
    await ben.app.getByRole('option', { name: /Chen Wei/ }).click();
    await ben.app.getByRole('button', { name: 'Save' }).click();
    await sameEpic.getByText('Chen Wei').first().waitFor();
    await jira.site.settled();
  });

  step('6. the panel names the owners, and its lozenge sums up', async () => {
    await ben.openIssue('CHK-9');
    await ben.page.getByTestId('panel-epic-panel').getByRole('button').click();
    for (const owner of ['You', 'Not needed', 'Chen Wei']) await ben.panel.getByText(owner).first().waitFor();
    await ben.page.getByTestId('panel-epic-panel').getByText('All agreed').waitFor();
  });

  step('6. opening an epic with a gap shows a lead a flag that leads to the fix', async () => {
    await ben.openIssue('CHK-30');
    const flag = ben.page.getByRole('alert');
    await flag.waitFor();
    await flag.getByRole('button', { name: 'Name someone' }).click();
    await ben.page.waitForURL(/\/epics\?/);
    await ben.app.getByRole('button', { name: /^CHK-30/, expanded: true }).waitFor();
    await ben.app.getByRole('combobox', { name: whoOwnsFeedback }).waitFor();
  });

  step('7. JQL finds exactly the epics with a gap', async () => {
    await ana.openApp('CHK', 'epics');
    await ana.app.getByRole('button', { name: /^Gaps only/ }).click();
    const listed = ana.app.getByRole('row').getByRole('button', { name: /^CHK-\d+ / });
    await listed.first().waitFor();
    const withGaps = keysIn(await listed.allInnerTexts());
    expect(withGaps).toHaveLength(8);
    expect(withGaps).not.toContain('CHK-9');

    await ana.page.goto(`${jira.url}/issues?${new URLSearchParams({ jql: gaps }).toString()}`);
    const found = ana.page.getByTestId('issue-table').getByRole('link', { name: /^CHK-\d+$/ });
    await found.first().waitFor();
    expect(keysIn(await found.allInnerTexts())).toEqual(withGaps);
  });

  step('7. history says who answered and decided what', async () => {
    await ana.openApp('CHK', 'history');
    const history = ana.app.getByRole('main');
    await history.getByText('started tracking').waitFor();
    const told = await history.innerText();
    expect(told).toMatch(/named the product lead\s+Before\s+Nobody\s+After\s+Ana Moreau/);
    expect(told).toContain('They run the flag anyway.');
    expect(told).toMatch(/stays with data science for the experiment\s+They read the result\./);
    expect(told).toContain('CHK-9');
  });

  step('nothing was blocked, nothing failed, and nobody was called outside', async () => {
    for (const { page } of [gita, ana, ben]) await page.close();
    expect(jira.complaints).toEqual([]);
  });
});
