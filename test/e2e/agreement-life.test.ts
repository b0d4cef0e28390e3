import { readFileSync } from 'node:fs';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type Window } from './support/local-jira';
import { matrixLine, sendAnswers } from './support/questions';
import { story } from './support/story';

jest.setTimeout(120_000);

const sameAnswers = { rollout: /Engineers/, experiment: /Data science/, feedback: /Engineers/ };

/** What an agreement goes through besides its answers, told in order. */
describe('the life of an agreement', () => {
  let jira: Awaited<ReturnType<typeof openLocalJira>>;
  let gita: Window;
  let ana: Window;
  let ben: Window;
  const step = story(() => [gita.page, ana.page, ben.page]);
  const settingsOf = async (window: Window) => {
    await window.openApp('CHK', 'settings');
    await window.app.getByRole('heading', { name: 'Settings' }).waitFor();
  };

  beforeAll(async () => {
    jira = await openLocalJira();
    [gita, ana, ben] = [await jira.openAs('gita'), await jira.openAs('ana'), await jira.openAs('ben')];
  });
  afterAll(() => jira.close());

  step('two people become the leads without an administrator', async () => {
    await ana.openApp('CHK', 'matrix');
    await ana.app.getByRole('button', { name: 'I am the product lead' }).click();
    await ana.app.getByText('You want to be the product lead.').waitFor();
    await ana.app.getByText('they take the other side and accept you').waitFor();

    const ines = await jira.openAs('ines', { at: 'CHK/matrix' });
    const standing = ines.app.getByRole('list', { name: 'Who would lead' });
    await standing.getByText('wants to be the product lead').waitFor();
    expect(await standing.innerText()).toContain('Ana Moreau');
    expect(await ines.app.getByRole('button', { name: /Accept|I am/ }).count()).toBe(0);
    await ines.page.close();

    await ben.openApp('CHK', 'matrix');
    await ben.app.getByRole('button', { name: 'Accept, and lead engineering' }).click();
    await ben.app.getByText('You lead as soon as').waitFor();

    await ana.page.reload();
    await ana.app.getByText('too, and you both are the leads.').waitFor();
    await ana.app.getByRole('button', { name: 'Accept' }).click();
    await ana.app.getByRole('heading', { name: '3 questions for you' }).waitFor();
    await sendAnswers(ana, sameAnswers);
    await ben.page.reload();
    await sendAnswers(ben, sameAnswers);
    await ben.app.getByText('All 3 agreed').waitFor();
  });

  step('a note that somebody else changed meanwhile is shown, and what was typed stays', async () => {
    await ana.openApp('CHK', 'matrix');
    for (const lead of [ana, ben]) {
      await matrixLine(lead, 'Staged rollout').getByRole('button', { name: 'More about' }).click();
      await matrixLine(lead, 'Staged rollout').getByRole('button', { name: 'Write a note' }).click();
    }
    const note = (lead: Window) =>
      matrixLine(lead, 'Staged rollout').getByRole('textbox', { name: 'Where it' });
    await note(ana).fill('Until everyone has it');
    await ana.app.getByRole('button', { name: 'Save' }).click();
    await ana.app.getByText('Changed on').waitFor();

    await note(ben).fill('Until the flag is gone');
    await ben.app.getByRole('button', { name: 'Save' }).click();
    await ben.app.getByText('It says now: “Until everyone has it”').waitFor();
    expect(await note(ben).inputValue()).toBe('Until the flag is gone');
    await ben.app.getByRole('button', { name: 'Save' }).click();
    await ben.app.getByText('Until the flag is gone').waitFor();
    expect(await accessibilityFindings(ben.page)).toEqual([]);
  });

  step("a line of the team's own is added, moved and removed", async () => {
    await ana.app.getByText('Hand-over').click();
    await ana.app.getByRole('button', { name: 'Add an activity' }).first().click();
    await ana.app.getByLabel('What is it called?').fill('Beta customers');
    await ana.app.getByRole('button', { name: 'Add', exact: true }).click();
    const line = matrixLine(ana, 'Beta customers');
    await line.getByRole('button', { name: 'More about' }).click();
    await line.getByRole('button', { name: 'Move up' }).click();
    await line.getByRole('button', { name: 'Remove…' }).click();
    await ana.app.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await line.waitFor({ state: 'hidden' });
  });

  step('a rule that somebody else changed meanwhile is shown, and what was entered stays', async () => {
    const rule = (lead: Window) => lead.app.getByRole('spinbutton');
    for (const lead of [ana, ben]) {
      await settingsOf(lead);
      const fact = lead.app.getByRole('definition').filter({ hasText: '14 days after the epic is done' });
      await fact.getByRole('button').click();
    }
    await rule(ana).fill('7');
    await ana.app.getByRole('button', { name: 'Save', exact: true }).click();
    await rule(ana).waitFor({ state: 'hidden' });

    await rule(ben).fill('10');
    await ben.app.getByRole('button', { name: 'Save', exact: true }).click();
    const overtaken = ben.app.getByRole('status').filter({ hasText: 'Changed meanwhile' });
    await overtaken.getByText('7 days after the epic is done').waitFor();
    expect(await rule(ben).inputValue()).toBe('10');
  });

  step('what weakens the agreement is proposed, and holds when the other agrees', async () => {
    await settingsOf(ana);
    await ana.app.getByRole('button', { name: 'Change: Decided by' }).click();
    await ana.app.getByRole('radio', { name: 'When the epic is done' }).check();
    await ana.app.getByText('so Ben Okafor has to agree').waitFor();
    await ana.app.getByRole('button', { name: 'Propose' }).click();
    await ana.app.getByText('Waits for Ben Okafor.').waitFor();

    await ben.openApp('CHK', 'matrix');
    const proposals = ben.app.getByRole('list', { name: 'Proposed changes' });
    await proposals.getByRole('button', { name: 'Agree' }).click();
    await proposals.waitFor({ state: 'hidden' });
    await settingsOf(ana);
    await ana.app.getByText('When the epic is done').waitFor();
    expect(await accessibilityFindings(ana.page)).toEqual([]);
  });

  step('who covers for a lead answers in their place, and is told so', async () => {
    await ana.app.getByRole('button', { name: 'Enter an absence' }).click();
    await ana.app.getByLabel('Who covers').fill('Chen');
    await ana.app.getByRole('option', { name: /Chen Wei/ }).click();
    await ana.app.getByRole('button', { name: 'Save' }).click();
    await ana.app.getByRole('button', { name: 'Enter an absence' }).waitFor();
    const chen = await jira.openAs('chen', { at: 'CHK/matrix' });
    await chen.app.getByText('You answer for product as the cover of Ana Moreau').waitFor();
    await chen.page.close();
  });

  step('an administrator adds an agreement for another team, and its address leads to it', async () => {
    await settingsOf(gita);
    await gita.app.getByRole('button', { name: 'Add an agreement' }).click();
    await gita.app.getByLabel('Name', { exact: true }).fill('Growth');
    await gita.app.getByText('Only a lead can import a file here.').waitFor();
    await gita.app.getByText('Jira then warns').waitFor();
    await gita.app.getByLabel('With one of these labels').fill('growth');
    expect(await gita.app.getByLabel('Or of one of these types').count()).toBe(0);
    await gita.app
      .getByRole('option', { name: /growth/ })
      .first()
      .click();
    await gita.app.getByRole('button', { name: 'Add', exact: true }).click();
    await gita.app.getByRole('button', { name: 'Growth', exact: true }).click();
    await gita.page.waitForURL(/agreement=1/);
    await gita.app.getByText('This agreement is for epics with the label growth.').waitFor();
    expect(await accessibilityFindings(gita.page)).toEqual([]);

    await ben.openApp('CHK', 'matrix?agreement=1');
    await ben.app.getByRole('heading', { name: 'Who owns the work after the code?' }).waitFor();
  });

  step('the index is told about, and gone over when a lead asks', async () => {
    await ana.openApp('CHK', 'matrix?agreement=0');
    await ana.app.getByRole('button', { name: 'See what it would say' }).click();
    await ana.app.getByRole('dialog').getByRole('button', { name: 'Start tracking' }).click();
    await ana.app.getByRole('button', { name: 'Open the epics' }).waitFor();
    await jira.site.settled();
    await settingsOf(ana);
    await ana.app.getByText('Up to date').waitFor();
    await ana.app.getByText('Jira warns about every epic').waitFor();
    expect(await ana.app.getByText('Jira then warns').count()).toBe(0);
    await ana.app.getByRole('button', { name: 'Run now' }).click();
    await jira.site.settled();
    await ana.app.getByText('Last run on').waitFor();
  });

  step('a link to the absences leads to them', async () => {
    await ana.openApp('CHK', 'settings?agreement=0&part=absences');
    await ana.app.getByRole('region', { name: 'Absences and covers' }).waitFor();
    await ana.page.waitForURL((url) => !url.searchParams.has('part') && url.searchParams.has('agreement'));
    const focused = await ana.app.locator(':focus').getAttribute('aria-label');
    expect(focused).toBe('Absences and covers');
    // What the person sees is the window, not the frame, which is as high as its content.
    const top = (await ana.app.getByRole('heading', { name: 'Absences and covers' }).boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(ana.page.viewportSize()?.height ?? 0);
  });

  step('everything leaves as one file, and says what it would bring before it is imported', async () => {
    const [download] = await Promise.all([
      ana.page.waitForEvent('download'),
      ana.app.getByRole('button', { name: 'Export as a file' }).click(),
    ]);
    const file = await download.path();
    expect(readFileSync(file, 'utf8')).toContain('"ownership-matrix"');

    await ana.app.getByRole('button', { name: 'Import a file…' }).click();
    const dialog = ana.app.getByRole('dialog', { name: 'Import a file' });
    await dialog.getByLabel('An exported file').setInputFiles(file);
    await dialog.getByText('This comes').waitFor();
    expect(await accessibilityFindings(ana.page)).toEqual([]);

    const foreign = { name: 'foreign.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
    await dialog.getByLabel('An exported file').setInputFiles(foreign);
    await dialog.getByText('This is no export of this app').waitFor();
    await dialog.getByLabel('An exported file').setInputFiles(file);
    await dialog.getByText('This comes').waitFor();
    await dialog.getByRole('button', { name: 'Import' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  step('the history of one activity is a click away, and tells only of it', async () => {
    await ana.openApp('CHK', 'matrix?agreement=0');
    const line = matrixLine(ana, 'Staged rollout');
    await line.getByRole('button', { name: 'More about' }).click();
    await line.getByRole('button', { name: 'History' }).click();
    await ana.app.getByText('changed the note on the staged rollout').waitFor();
    expect(await ana.app.getByRole('main').innerText()).not.toContain('the experiment');
    await ana.app.getByLabel('About').selectOption({ label: 'Everything' });
    await ana.app.getByText('Owners have to be decided when the epic is done', { exact: true }).waitFor();
  });

  step('a lead steps down after reading what that does', async () => {
    await ben.openApp('CHK', 'settings?agreement=0');
    await ben.app.getByRole('button', { name: 'Step down…' }).click();
    await ben.app.getByText('What is agreed stays in force').waitFor();
    await ben.app.getByRole('dialog').getByRole('button', { name: 'Step down' }).click();
    await ben.app.getByText('Nobody yet').waitFor();
    await ana.openApp('CHK', 'matrix?agreement=0');
    await ana.app.getByText('Nobody leads engineering here.').waitFor();
  });

  step('nothing was blocked, and nothing failed', async () => {
    for (const { page } of [gita, ana, ben]) await page.close();
    expect(jira.complaints).toEqual([]);
  });
});
