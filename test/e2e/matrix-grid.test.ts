import type { Answer } from '../../src/domain/owner';
import { engineeringLead, engineers, productLead } from '../builders/answers';
import { activityId } from '../builders/ids';
import { agreeAndTrack, projectCaller } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { focusedCell, press } from './support/grid';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { matrixLine } from './support/questions';
import { story } from './support/story';

jest.setTimeout(120_000);

/** What a lead does in the matrix without touching the mouse, and the few things that a mouse does there. */
describe('the matrix as a grid', () => {
  let jira: LocalJira;
  let ana: Window;
  const step = story(() => [ana.page]);
  const group = (name: string) => ana.app.getByRole('row', { name: new RegExp(`^${name}`) });
  const lines = async (names: RegExp) => {
    const titles = await ana.app.getByRole('grid').getByRole('rowheader').allInnerTexts();
    return titles.flatMap((title) => names.exec(title)?.[0] ?? []);
  };

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    const { as, agreementId } = projectCaller(jira.site, 'CHK');
    const say = (lead: 'ana' | 'ben', activity: string, answer: Answer) =>
      as(lead, 'answerActivities', {
        agreementId,
        answers: [{ activityId: activityId(activity), answer }],
      });
    await say('ana', 'vision-strategy', engineeringLead);
    await say('ben', 'vision-strategy', productLead);
    await say('ben', 'roadmap-ranking', engineers);
    ana = await jira.openAs('ana', { at: 'CHK/matrix', viewport: { width: 1280, height: 1060 } });
    await ana.app.getByRole('grid').waitFor();
  });
  afterAll(() => jira.close());

  step('is one Tab stop, and the way out is one Tab too', async () => {
    await ana.app.getByRole('button', { name: 'RACI', exact: true }).focus();
    // The two numbers of the summary lie between.
    await press(ana, 'Tab', 'Tab', 'Tab');
    expect(await focusedCell(ana)).toBe('After the code');
    await press(ana, 'ArrowDown', 'ArrowRight', 'Tab');
    expect(await focusedCell(ana)).toBeNull();
    expect(await ana.app.locator(':focus').innerText()).toBe('Keys in the matrix');
    await press(ana, 'Shift+Tab');
    expect(await focusedCell(ana)).toBe('Ben Okafor');
  });

  step('goes by arrows, Home and End, with Ctrl, and by pages', async () => {
    await press(ana, 'Control+Home');
    expect(await focusedCell(ana)).toBe('After the code');
    await press(ana, 'ArrowRight');
    expect(await focusedCell(ana)).toBe('3 agreed');
    await press(ana, 'ArrowDown', 'End');
    expect(await focusedCell(ana)).toMatch(/^Agreed/);
    await press(ana, 'ArrowDown', 'Home');
    expect(await focusedCell(ana)).toMatch(/^Experiment/);
    await press(ana, 'Control+End');
    expect(await focusedCell(ana)).toBe('7 suggestions');
    await press(ana, 'PageUp');
    expect(await focusedCell(ana)).toBe('3 agreed');
    await press(ana, 'PageDown', 'Home');
    expect(await focusedCell(ana)).toBe('How & team');
  });

  step('opens a group by Enter, says how far it is, and closes it again', async () => {
    expect(await group('Why & what').innerText()).toMatch(
      /1 differs · 1 waits for an answer · 5 suggestions/,
    );
    await ana.app.getByRole('rowheader', { name: 'Why & what' }).focus();
    await press(ana, 'Enter');
    const vision = matrixLine(ana, 'Vision & strategy');
    await vision.getByText('Nobody would have done it').waitFor();
    await press(ana, 'ArrowDown', 'ArrowRight');
    expect(await focusedCell(ana)).toBe('Two answers');
    await press(ana, 'ArrowDown');
    expect(await focusedCell(ana)).toMatch(/^Orphan: you both say the other/);
    await press(ana, 'ArrowDown');
    expect(await focusedCell(ana)).toBe('Hidden until both have answered');
    await press(ana, 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await focusedCell(ana)).toBe('Why & what');
    await press(ana, 'Enter');
    await vision.waitFor({ state: 'hidden' });
    expect(await focusedCell(ana)).toBe('Why & what');
    await press(ana, 'Enter');
    await vision.waitFor();
    await ana.openApp('CHK', 'matrix');
    await vision.waitFor();
    await ana.app.getByRole('rowheader', { name: 'Why & what' }).focus();
    await press(ana, 'Enter');
    await vision.waitFor({ state: 'hidden' });
  });

  step('leads from a number of the summary to its first line', async () => {
    await ana.app.getByRole('button', { name: '1 waits for you' }).click();
    expect(await focusedCell(ana)).toMatch(/^Roadmap & ranking/);
    await ana.app.getByRole('rowheader', { name: 'Hand-over' }).focus();
    await press(ana, 'Enter');
    await matrixLine(ana, 'Engineering review of the spec').waitFor();
  });

  step('takes a number as the answer, tells it, and undoes it', async () => {
    await press(ana, 'ArrowDown', 'ArrowRight', '3');
    const line = matrixLine(ana, 'Engineering review of the spec');
    await line.getByText('Waiting').waitFor();
    expect(await line.innerText()).toMatch(/You say\s+Engineers/);
    expect(await focusedCell(ana)).toMatch(/Engineers/);
    await ana.page.getByRole('button', { name: 'Undo' }).waitFor();
    await press(ana, 'Control+z');
    await line.getByText('Suggested').first().waitFor();
    expect(await line.getByText('Waiting').count()).toBe(0);
  });

  step('searches for a person by letters, and Escape leaves everything as it was', async () => {
    const line = matrixLine(ana, 'Engineering review of the spec');
    await press(ana, 'c');
    const search = ana.app.getByRole('combobox', { name: 'Owner of Engineering review of the spec' });
    expect(await search.inputValue()).toBe('c');
    await press(ana, 'Escape');
    await search.waitFor({ state: 'hidden' });
    expect(await focusedCell(ana)).toMatch(/Suggested/);

    await press(ana, 'F2');
    const heal = jira.site.faults.add({
      remote: 'jira',
      path: /assignable\/search/,
      effect: { kind: 'status', status: 403 },
    });
    await search.fill('Zora');
    await ana.app.getByText("People can't be searched right now").waitFor();
    heal();
    await search.fill('Chen');
    await ana.app.getByRole('option', { name: /Chen Wei/ }).waitFor();
    await press(ana, 'Enter');
    await line.getByText('Chen Wei').waitFor();
    expect(await focusedCell(ana)).toMatch(/Chen Wei/);
    await ana.page.getByRole('button', { name: 'Undo' }).click();
    await line.getByText('Suggested').first().waitFor();
  });

  step('enters a cell with several buttons, and Escape comes back to it', async () => {
    await press(ana, 'ArrowRight', 'F2');
    expect(await ana.app.locator(':focus').evaluate((element) => element.tagName)).toBe('BUTTON');
    await press(ana, 'Escape');
    expect(await focusedCell(ana)).toMatch(/^Suggested/);
  });

  step('cancels an editor with Escape, and goes back to where it was opened', async () => {
    await ana.app.getByRole('rowheader', { name: /^Experiment/ }).focus();
    await press(ana, 'End', 'Enter');
    await ana.app.getByRole('radio').first().waitFor();
    await press(ana, 'Escape');
    await ana.app.getByRole('radio').first().waitFor({ state: 'hidden' });
    expect(await focusedCell(ana)).toMatch(/^Agreed/);
  });

  step('goes back from an agreement only by proposing', async () => {
    await ana.app.getByRole('rowheader', { name: /^Vision/ }).focus();
    await press(ana, '1');
    await matrixLine(ana, 'Vision').getByText('Agreed').waitFor();
    await ana.page.getByRole('button', { name: 'Propose Ben Okafor again' }).click();
    await matrixLine(ana, 'Vision').getByText('Change proposed').waitFor();
    await ana.page.getByText('What is agreed stays').waitFor();
    expect(await accessibilityFindings(ana.page)).toEqual([]);
  });

  step('moves an activity with Alt and an arrow, keeps the focus on it, and undoes that', async () => {
    const order = () => lines(/Vision|Roadmap|Business case/);
    const before = await order();
    await ana.app.getByRole('rowheader', { name: /^Roadmap/ }).focus();
    await press(ana, 'Alt+ArrowUp');
    await ana.page.getByText('Roadmap & ranking is moved.').waitFor();
    expect(await order()).toEqual([before[1], before[0], before[2]]);
    expect(await focusedCell(ana)).toMatch(/^Roadmap/);
    await press(ana, 'Control+z');
    await ana.page.getByText('Roadmap & ranking is back in its place.').waitFor();
    expect(await order()).toEqual(before);
  });

  step('moves an activity by dragging it, inside its group', async () => {
    const order = () => lines(/Vision|Roadmap|Business case/);
    const before = await order();
    const handle = matrixLine(ana, 'Business case').locator('.line__handle');
    await handle.dragTo(matrixLine(ana, 'Vision').getByRole('rowheader'), {
      targetPosition: { x: 60, y: 4 },
    });
    await ana.page.getByText('Business case & impact estimate is moved.').waitFor();
    expect(await order()).toEqual([before[2], before[0], before[1]]);
    await handle.dragTo(matrixLine(ana, 'Experiment').getByRole('rowheader'));
    expect(await order()).toEqual([before[2], before[0], before[1]]);
  });

  step('moves an activity by a finger', async () => {
    const order = () => lines(/Vision|Roadmap|Business case/);
    const before = await order();
    const first = matrixLine(ana, 'Business case').locator('.line__handle');
    await first.scrollIntoViewIfNeeded();
    const from = await first.boundingBox();
    const to = await matrixLine(ana, 'Roadmap').locator('.line__handle').boundingBox();
    const touch = await ana.page.context().newCDPSession(ana.page);
    const at = (type: 'touchStart' | 'touchMove', box: typeof from) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: box ? [{ x: box.x + 12, y: box.y + 4 }] : [],
      });
    await at('touchStart', from);
    await at('touchMove', to);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await matrixLine(ana, 'Vision')
      .locator('xpath=following-sibling::tbody[1]', { hasText: 'Business case' })
      .waitFor();
    expect(await order()).toEqual([before[1], before[0], before[2]]);
  });

  step('tells that a note cannot go back where somebody else wrote one meanwhile', async () => {
    const ben = await jira.openAs('ben', { at: 'CHK/matrix' });
    const write = async (lead: Window, text: string) => {
      const line = matrixLine(lead, 'Experiment');
      await line.waitFor();
      const more = line.getByRole('button', { name: 'More about', expanded: false });
      if ((await more.count()) > 0) await more.click();
      await line
        .getByRole('button', { name: /Write a note|Edit/ })
        .first()
        .click();
      await line.getByRole('textbox', { name: 'Where it' }).fill(text);
      await line.getByRole('button', { name: 'Save' }).click();
      await lead.page.getByText('the note is saved').waitFor();
    };
    await write(ana, 'From the design to the decision');
    await ben.page.reload();
    await write(ben, 'Until the winner is built');
    await ana.page.getByRole('button', { name: 'Undo' }).click();
    await ana.page.getByText('Someone else changed this meanwhile').waitFor();
    await matrixLine(ana, 'Experiment').getByText('Until the winner is built').waitFor();
    await ben.page.close();
  });

  step('shows consulted and informed when asked to, also after a reload', async () => {
    expect(await ana.app.getByRole('columnheader', { name: 'Consulted' }).count()).toBe(0);
    await ana.app.getByRole('checkbox', { name: 'Show consulted and informed' }).check();
    await ana.app.getByRole('columnheader', { name: 'Consulted' }).waitFor();
    await ana.page.waitForURL(/involved=shown/);
    await ana.page.reload();
    await ana.app.getByRole('columnheader', { name: 'Informed' }).waitFor();
  });

  step('shows the same as letters, by the same keys, and keeps that in the address', async () => {
    await ana.app.getByRole('button', { name: 'RACI', exact: true }).click();
    const raci = ana.app.getByRole('grid', { name: 'Who owns what, as RACI' });
    const row = raci.getByRole('row', { name: /^Experiment/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Responsible\s+A\s*Accountable/);
    expect(await raci.getByRole('row', { name: /^Spec sign-offs/ }).innerText()).toMatch(/as a suggestion/);
    await raci.getByRole('rowheader').first().focus();
    await press(ana, 'ArrowDown', 'ArrowRight');
    expect(await focusedCell(ana)).not.toBeNull();
    await ana.page.waitForURL(/view=raci/);
    await ana.page.reload();
    await raci.waitFor();
  });

  step('nothing was blocked, and nothing failed', async () => {
    await ana.page.close();
    expect(jira.complaints).toEqual([]);
  });
});
