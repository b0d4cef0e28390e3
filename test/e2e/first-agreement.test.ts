import type { Locator, Page } from 'playwright-core';
import { accessibilityFindings } from './support/accessibility';
import { countedClicks } from './support/clicks';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { matrixLine, nameLeads, sendAnswers } from './support/questions';

jest.setTimeout(90_000);

const question = ({ app }: Window, about: RegExp) => app.getByRole('group', { name: about });
const questions = ({ app }: Window) => app.getByRole('heading', { name: '3 questions for you' });

async function anaAnswersIn(jira: LocalJira, projectKey: string): Promise<void> {
  await nameLeads(await jira.openAs('gita', { at: `${projectKey}/matrix` }), 'Ana Moreau', 'Ben Okafor');
  const ana = await jira.openAs('ana', { at: `${projectKey}/matrix` });
  await sendAnswers(ana, { rollout: /Engineers/, experiment: /You/, feedback: /Data science/ });
}

/** Goes there with the Tab key alone, as somebody without a mouse does. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await goal.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${goal.toString()}`);
}

async function press(page: Page, goal: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

describe('the first agreement', () => {
  let jira: LocalJira;
  beforeEach(async () => {
    jira = await openLocalJira();
  });
  afterEach(() => jira.close());

  test('takes at most ten clicks from the empty page to questions sent', async () => {
    const gita = await jira.openAs('gita');
    const clicks = await countedClicks(gita.page);
    await gita.openApp('SRCH', 'matrix');
    const pick = async (label: string, name: string) => {
      await gita.app.getByRole('combobox', { name: label }).click();
      await gita.page.keyboard.type(name.slice(0, 4));
      await gita.app.getByRole('option', { name }).click();
    };
    await pick('Product lead', 'Gita Raman');
    await pick('Engineering lead', 'Ben Okafor');
    await gita.app.getByRole('button', { name: 'Name the leads' }).click();
    await questions(gita).waitFor();
    for (const about of [/rollout/i, /experiment/i, /feedback/i]) {
      await question(gita, about).getByText('Engineers').click();
    }
    await gita.app.getByRole('button', { name: 'Send answers' }).click();
    await gita.app.getByText('Waits for Ben Okafor').first().waitFor();
    expect(clicks()).toBe(9);
  });

  test('needs no mouse, from naming the leads to the start of tracking', async () => {
    const { page: gita, app: named } = await jira.openAs('gita', { at: 'MOB/matrix' });
    for (const [label, name] of [
      ['Product lead', 'Ana Moreau'],
      ['Engineering lead', 'Ben Okafor'],
    ] as const) {
      await tabTo(gita, named.getByRole('combobox', { name: label }));
      await gita.keyboard.type(name);
      await named.getByRole('option', { name }).waitFor();
      await gita.keyboard.press('Enter');
    }
    await press(gita, named.getByRole('button', { name: 'Name the leads' }));
    await named.getByRole('heading', { name: 'Who owns what' }).waitFor();

    const [ana, ben] = [
      await jira.openAs('ana', { at: 'MOB/matrix' }),
      await jira.openAs('ben', { at: 'MOB/matrix' }),
    ];
    for (const lead of [ana, ben]) {
      for (const about of [/rollout/i, /experiment/i, /feedback/i]) {
        // Tab comes to the first of a group of radio buttons, and the arrows go on from there.
        await press(lead.page, question(lead, about).getByRole('radio').first(), 'Space');
      }
      await tabTo(
        lead.page,
        question(lead, /feedback/i)
          .getByRole('radio')
          .first(),
      );
      if (lead === ben) await lead.page.keyboard.press('ArrowRight');
      await press(lead.page, lead.app.getByRole('button', { name: 'Send answers' }));
      await lead.app.getByRole('region', { name: 'After the code' }).waitFor();
    }
    const settle = ben.app.getByRole('button', { name: /^(I'll own it|Agree on )/ });
    for (let left = await settle.count(); left > 0; left--) {
      await press(ben.page, settle.first());
      await ben.app
        .getByText(left > 1 ? `${String(left - 1)} to settle` : 'All 3 agreed')
        .first()
        .waitFor();
    }
    await press(ben.page, ben.app.getByRole('button', { name: 'See what it would say' }));
    const start = ben.app.getByRole('button', { name: 'Start tracking' });
    await ben.app.locator('button:enabled', { hasText: 'Start tracking' }).waitFor();
    await press(ben.page, start);
    await ben.app.getByText('Jira has watched your epics since').waitFor();
    expect(jira.complaints).toEqual([]);
  });

  test('keeps what is chosen and not sent, and leads everybody to where they have to act', async () => {
    const gita = await jira.openAs('gita', { at: 'CHK/matrix' });
    await gita.app.getByRole('combobox', { name: 'Engineering lead' }).click();
    await gita.app.getByRole('option', { name: 'Ben Okafor' }).click();
    await gita.page.reload();
    await gita.app.getByText('Ben Okafor').waitFor();
    await gita.app
      .getByRole('group', { name: 'Suggestions for product' })
      .getByRole('button', { name: 'Ana Moreau' })
      .click();
    await gita.app.getByRole('button', { name: 'Name the leads' }).click();
    await gita.app.getByRole('heading', { name: 'Who owns what' }).waitFor();

    const ana = await jira.openAs('ana', { at: 'CHK/matrix' });
    await question(ana, /rollout/i)
      .getByText('Ben Okafor')
      .click();
    await ana.page.getByRole('link', { name: 'Epics' }).click();
    await ana.app.getByRole('heading', { level: 1, name: 'Epics' }).waitFor();
    await ana.openApp('CHK', 'matrix');
    await question(ana, /rollout/i)
      .getByRole('radio', { name: /Ben Okafor/, checked: true })
      .waitFor();
    await ana.app.getByText('2 questions to go').waitFor();
    await sendAnswers(ana, { rollout: /Ben Okafor/, experiment: /You/, feedback: /Design/ });

    const ben = await jira.openAs('ben');
    await ben.openAcross('mine');
    await ben.across.getByRole('button', { name: 'Answer' }).click();
    await questions(ben).waitFor();
    await sendAnswers(ben, { rollout: /Ana Moreau/, experiment: /You/, feedback: /Engineers/ });
    for (const [activity, difference] of [
      ['Staged rollout', 'Nobody would have done it'],
      ['Experiment', 'It would have been done twice'],
      ['Usage & customer feedback', 'You expected different things'],
    ] as const) {
      await matrixLine(ben, activity).getByText(difference).waitFor();
    }
    await ben.app.getByText('3 to settle').first().waitFor();

    await ana.page.reload();
    for (const move of ['Agree on Ben Okafor', 'Agree on Engineers']) {
      await ana.app.getByRole('button', { name: move }).first().click();
      await ana.app.getByRole('button', { name: move }).waitFor({ state: 'hidden' });
    }
    await ana.app.getByRole('button', { name: "I'll own it" }).click();
    await ana.app.getByText('All agreed. Now let Jira watch your epics').waitFor();
    expect(jira.complaints).toEqual([]);
  });

  test('starts blank, from a spreadsheet, or with what one said elsewhere', async () => {
    await anaAnswersIn(jira, 'CHK');
    const gita = await jira.openAs('gita', { at: 'SRCH/matrix' });
    await nameLeads(gita, 'Ana Moreau', 'Chen Wei');
    const ana = await jira.openAs('ana', { at: 'SRCH/matrix' });
    await ana.app.getByRole('button', { name: /^Blank/ }).click();
    await ana.app.getByText('Only the 3 questions. You can').waitFor();
    await ana.app.getByRole('button', { name: /^A spreadsheet/ }).click();
    await ana.app.getByLabel('Or paste the cells').fill('Activity\tPM\tEM\nOn call\tC\tA/R');
    await ana.app.getByRole('button', { name: 'Read the cells' }).click();
    await ana.app.getByText('1 answer of yours and 1 new activity').waitFor();
    await ana.app.getByRole('button', { name: 'Back to the matrix' }).click();
    await ana.app.getByRole('button', { name: /^Another agreement of yours/ }).click();
    const copying = ana.app.getByRole('dialog', { name: 'Start from another agreement of yours' });
    await copying.getByText('3 answers of yours come along').waitFor();
    await copying.getByRole('button', { name: 'Give these answers' }).click();
    await ana.app.getByText('Waits for Chen Wei').first().waitFor();
    expect(await matrixLine(ana, 'Usage & customer feedback').innerText()).toContain('Data science');
    expect(jira.complaints).toEqual([]);
  });

  test('is one answer where a side has no lead of its own', async () => {
    const gita = await jira.openAs('gita', { at: 'MOB/matrix', viewport: { width: 320, height: 800 } });
    await gita.app.getByRole('button', { name: 'No separate product lead' }).click();
    await gita.app
      .getByRole('group', { name: 'Suggestions for engineering' })
      .getByRole('button')
      .first()
      .click();
    await gita.app.getByRole('button', { name: 'Name the lead' }).click();
    await questions(gita).waitFor();
    await sendAnswers(gita, { rollout: /You/, experiment: /Engineers/, feedback: /Not needed/ });
    await gita.app.getByText('All 3 agreed').waitFor();
    expect(await accessibilityFindings(gita.page)).toEqual([]);
    expect(jira.complaints).toEqual([]);
  });
});
