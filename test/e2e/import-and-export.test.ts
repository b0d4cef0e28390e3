import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { agreeAndTrack } from '../support/agreed-project';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(120_000);

const sheet = [
  'Checkout, who does what',
  'Activity\tPM\tBen Okafor\tQA\tNotes',
  'Canary release\tI\tA/R\tC\tslowly',
  'On call\tC\tA\tR',
  'Pricing\tA\tA\tI',
].join('\n');

/** To where the keyboard alone gets, as it is told there. */
async function tabTo({ page }: Window, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const isThere = await target.evaluateAll((found) => found.some((each) => each.matches(':focus')));
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never got there.');
}

async function press(window: Window, target: Locator): Promise<void> {
  await tabTo(window, target);
  await window.page.keyboard.press('Enter');
}

/** One story, told in order: each step starts where the one before it ended. */
describe('a RACI comes in, and the matrix goes out', () => {
  let jira: LocalJira;
  let ana: Window;
  let ben: Window;
  const step = story(() => [ana.page, ben.page]);
  const button = ({ app }: Window, name: string) => app.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    [ana, ben] = [await jira.openAs('ana'), await jira.openAs('ben')];
  });
  afterAll(async () => {
    expect(await jira.close()).toEqual([]);
  });

  step('1. a file that is none says what helps', async () => {
    await ana.openApp('CHK', 'matrix?part=import');
    await ana.app.getByLabel('Drop a file here, or choose one').setInputFiles({
      name: 'raci.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Task,PM,EM\nSpec,A,R\n"Build,I,A\n'),
    });
    await ana.app.getByText("raci.csv can't be read: line 3").waitFor();
    const file = ana.app.getByLabel('Drop a file here, or choose one');
    await Promise.all([ana.page.waitForEvent('filechooser'), file.click()]);
    // A browser tells of no change where the mended file is chosen over itself.
    expect(await file.inputValue()).toBe('');
  });

  step('2. with the keyboard alone Ana pastes cells, says who is who, and imports them', async () => {
    await ana.openApp('CHK', 'matrix');
    await button(ana, 'Import a RACI').waitFor();
    await press(ana, button(ana, 'Import a RACI'));
    await ana.app.getByRole('heading', { name: 'Import a RACI' }).waitFor();
    await tabTo(ana, ana.app.getByLabel('Or paste the cells'));
    await ana.page.keyboard.insertText(sheet);
    await press(ana, button(ana, 'Read the cells'));

    await ana.app.getByText("1 name isn't clear.").waitFor();
    await tabTo(ana, ana.app.getByLabel('Whom “QA” means'));
    await ana.page.keyboard.type('New role of engineering');
    await ana.app.getByText('Everybody in the file is somebody here.').waitFor();
    await tabTo(ana, ana.app.getByLabel('Owner of “Pricing”'));
    await ana.page.keyboard.type('Engineering');
    await ana.app.getByText('3 answers of yours, 2 new activities, and 1 new role').waitFor();
    await press(ana, button(ana, 'Import as my answers'));
    await ana.app.getByText('Imported', { exact: true }).waitFor();
    await press(ana, button(ana, 'To the matrix'));
    await ana.app.getByRole('heading', { name: 'Who owns what' }).waitFor();
  });

  step('of a sheet with very many names the rest is looked for when its reader says so', async () => {
    await ana.openApp('CHK', 'matrix?part=import');
    const strangers = Array.from({ length: 124 }, (_, index) => `Activity ${index},,Stranger ${index},,`);
    await ana.app
      .getByLabel('Or paste the cells')
      .fill(
        ['Activity,Responsible,Accountable,Consulted,Informed', ...strangers, 'Pricing,,Farah Haddad,,'].join(
          '\n',
        ),
      );
    await button(ana, 'Read the cells').click();
    await ana.app.getByText("125 names aren't clear.").waitFor();
    await ana.app.getByText('5 more names were not looked for in Jira yet.').waitFor();
    await button(ana, 'Look for 5 more names').click();
    await ana.app.getByText("124 names aren't clear.").waitFor();
    expect(await button(ana, 'Look for').count()).toBe(0);
  });

  step('3. Ben learns that she answered, and not what', async () => {
    await ben.openApp('CHK', 'matrix?part=print');
    const onCall = ben.app.getByRole('row', { name: /^On call/ });
    await onCall.getByText('Waits for Engineering lead (Ben Okafor)').waitFor();
    expect(await onCall.getByRole('cell').first().textContent()).toBe('');
  });

  step('4. he gives the same answers from the same sheet, and the page to print says so', async () => {
    await ben.openApp('CHK', 'matrix?part=import');
    await ben.app.getByLabel('Or paste the cells').fill(sheet);
    await button(ben, 'Read the cells').click();
    await ben.app.getByLabel('Whom “QA” means').selectOption('QA');
    await button(ben, 'Import as my answers').click();
    await button(ben, 'To the matrix').click();
    await ben.openApp('CHK', 'matrix?part=print');
    await ben.app.getByRole('row', { name: /^On call Engineering lead .* Agreed since/ }).waitFor();
  });

  step('5. and it is given as a file that comes in again, and as a table', async () => {
    await ben.openApp('CHK', 'matrix');
    await button(ben, 'Export').click();
    const dialog = ben.app.getByRole('dialog', { name: 'Export the matrix' });
    const offered = ben.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download CSV' }).click();
    const download = await offered;
    expect(download.suggestedFilename()).toBe('raci-CHK.csv');
    const csv = await readFile(await download.path());
    expect(csv.toString()).toContain('"On call","Engineering lead (Ben Okafor)","Product lead (Ana Moreau)"');

    await ben.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog.getByRole('button', { name: 'Copy for Confluence' }).click();
    await dialog.getByText('Copied. Paste it into a page.').waitFor();
    const copied = await ben.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('\tOn call\tEngineering lead (Ben Okafor)\tProduct lead (Ana Moreau)');

    await ben.openApp('CHK', 'matrix?part=import');
    await ben.app
      .getByLabel('Drop a file here, or choose one')
      .setInputFiles({ name: 'raci-CHK.csv', mimeType: 'text/csv', buffer: csv });
    await ben.app.getByText('Everybody in the file is somebody here.').waitFor();
    expect(await ben.app.getByText('To decide').count()).toBe(0);
  });
});
