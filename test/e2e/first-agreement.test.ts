import type { Locator, Page } from 'playwright-core';
import { countedClicks } from './support/clicks';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';

jest.setTimeout(90_000);

const question = ({ app }: Window, about: RegExp) => app.getByRole('group', { name: about });
const questions = ({ app }: Window) => app.getByRole('heading', { name: '3 questions for you' });

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
  beforeAll(async () => {
    jira = await openLocalJira();
  });
  afterAll(() => jira.close());

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
});
