import { agreeAndTrack } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

/** One story, told in order: each step starts where the one before it ended. */
describe('several epics at once', () => {
  let jira: LocalJira;
  let ana: Window;
  const step = story(() => [ana.page]);
  const dialog = (name: string) => ana.app.getByRole('dialog', { name });
  const row = (key: string) => ana.app.getByRole('row', { name: new RegExp(`${key} `) });
  const box = (key: string) => ana.app.getByRole('checkbox', { name: `Select ${key}`, exact: true });
  const button = (name: string | RegExp) => ana.app.getByRole('button', { name });
  const keyboard = () => ana.page.keyboard;

  beforeAll(async () => {
    jira = await openLocalJira();
    await agreeAndTrack(jira.site, 'CHK');
    ana = await jira.openAs('ana', { at: 'CHK/epics' });
  });
  afterAll(() => jira.close());

  step('1. a lead adds older epics; what can not be added is named beforehand', async () => {
    await button('More filters').click();
    await button(/^Not tracked/).click();
    await row('CHK-4').waitFor();
    for (const key of ['CHK-1', 'CHK-4', 'CHK-8']) await box(key).check();
    await button('Track…').click();
    const plan = dialog('Track older epics');
    expect(await plan.innerText()).toMatch(/2 epics change\s+CHK-[14] [^]*CHK-[14] [^]*1 is not shipped/);
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await plan.getByRole('button', { name: 'Track 2 epics' }).click();
    await plan.getByText('2 epics changed.').waitFor();
    await plan.getByRole('button', { name: 'Close' }).click();
    expect(await row('CHK-4').innerText()).toContain('Ben Okafor');
  });

  step('2. a storage that fails is told per epic, and trying again does the rest', async () => {
    await button('Clear filters').click();
    for (const key of ['CHK-9', 'CHK-30']) await box(key).check();
    await button('They ship nothing…').click();
    const plan = dialog('Epics that ship nothing');
    const repaired = jira.site.faults.add({
      remote: 'kvs',
      path: /transaction/,
      effect: { kind: 'status', status: 500, body: { code: 'INTERNAL_ERROR', message: 'down' } },
    });
    await plan.getByRole('button', { name: 'Save for 2 epics' }).click();
    await plan.getByText('It did not work for 2 epics:').waitFor();
    expect(await plan.getByRole('alert').innerText()).toMatch(/CHK-9[^]*CHK-30|CHK-30[^]*CHK-9/);

    repaired();
    await plan.getByRole('button', { name: 'Try again' }).click();
    await plan.getByText('2 epics changed.').waitFor();
    await plan.getByRole('button', { name: 'Close' }).click();
    expect(await row('CHK-9').innerText()).toMatch(/Not needed[^]*Not needed[^]*Not needed/);
  });

  step(
    '3. by keyboard alone: a range is decided, one epic fails, stays selected and is tried again',
    async () => {
      await ana.app.getByLabel('Sort by').selectOption({ label: 'Due date' });
      await box('CHK-48').focus();
      await keyboard().press('Space');
      await box('CHK-24').focus();
      await keyboard().press('Shift+Space');
      await ana.app.getByText('3 epics selected').waitFor();
      for (const key of ['CHK-48', 'CHK-38', 'CHK-24']) expect(await box(key).isChecked()).toBe(true);

      await button('Decide…').focus();
      await keyboard().press('Enter');
      const plan = dialog('Decide who owns it');
      await plan.getByRole('radio', { name: 'Rollout' }).focus();
      await keyboard().press('Space');
      await plan.getByRole('radio', { name: /^You/ }).focus();
      await keyboard().press('Space');
      expect(await plan.innerText()).toMatch(/3 epics change[^]*Ben Okafor[^]*You/);
      const repaired = jira.site.faults.add({
        remote: 'kvs',
        path: /transaction/,
        times: 1,
        effect: { kind: 'status', status: 500, body: { code: 'INTERNAL_ERROR', message: 'down' } },
      });
      await plan.getByRole('button', { name: 'Decide for 3 epics' }).focus();
      await keyboard().press('Enter');
      await plan.getByText('It did not work for 1 epic:').waitFor();
      expect(await plan.innerText()).toContain('2 epics changed.');
      await keyboard().press('Escape');
      await ana.app.getByText('1 epic selected').waitFor();

      repaired();
      await button('Decide…').focus();
      await keyboard().press('Enter');
      await plan.getByRole('radio', { name: 'Rollout' }).focus();
      await keyboard().press('Space');
      await plan.getByRole('radio', { name: /^You/ }).focus();
      await keyboard().press('Space');
      await keyboard().press('Enter');
      // The button that goes on has the focus.
      await plan.getByText('1 epic changed.').waitFor();
      await keyboard().press('Enter');
      await plan.waitFor({ state: 'detached' });
      expect(await ana.app.locator(':focus').innerText()).toBe('23 epics');
      for (const key of ['CHK-48', 'CHK-38', 'CHK-24']) expect(await row(key).innerText()).toContain('You');
    },
  );

  step('4. groups close and open; the address and the next visit show the same list', async () => {
    await ana.app.getByLabel('Group by').selectOption({ label: 'Owner' });
    const nobody = button(/^No owner yet/);
    await nobody.waitFor();
    expect(await nobody.innerText()).toMatch(/\d+ epics\s+\d+ with (a gap|gaps)/);
    await nobody.click();
    expect(await nobody.getAttribute('aria-expanded')).toBe('false');
    await button('Columns').click();
    await ana.app.getByRole('checkbox', { name: 'Severity' }).uncheck();
    await keyboard().press('Escape');
    expect(await ana.app.getByRole('columnheader').allInnerTexts()).not.toContain('Severity');
    expect(await accessibilityFindings(ana.page)).toEqual([]);

    const address = new URL(ana.page.url());
    expect(address.search).toContain('sort=due&group=owner&without=severity');
    const ben = await jira.openAs('ben');
    await ben.page.goto(address.href);
    await ben.app.getByRole('button', { name: /^No owner yet/ }).waitFor();
    expect(await ben.app.getByRole('columnheader').allInnerTexts()).not.toContain('Severity');
    await ben.page.close();

    await ana.openApp('CHK', 'epics');
    await nobody.waitFor();
    expect(new URL(ana.page.url()).search).toContain('group=owner');
  });

  step('5. the timeline says what is due when', async () => {
    await ana.openApp('CHK', 'epics?view=timeline');
    const picture = ana.app.getByRole('table', { name: 'What is due when, and who owns it' });
    await picture.getByRole('row', { name: /^Ben Okafor/ }).waitFor();
    await picture
      .getByRole('button', { name: /due: Ben Okafor, / })
      .first()
      .click();
    expect(await picture.getByRole('listitem').first().innerText()).toMatch(/CHK-\d+ .*\s+Rollout/);
  });

  step('nothing was blocked, and nothing else failed', async () => {
    await ana.page.close();
    expect(jira.complaints).toEqual([]);
  });
});
