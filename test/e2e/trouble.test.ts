import { agreeAndTrack } from '../support/agreed-project';
import { accountOf } from '../../local-jira/demo/people';
import { openLocalJira } from './support/local-jira';
import { matrixLine, nameLeads, sendAnswers } from './support/questions';

jest.setTimeout(90_000);

test('a storage that fails is told in words; nothing chosen is lost, and trying again works', async () => {
  const jira = await openLocalJira();
  try {
    await nameLeads(await jira.openAs('gita', { at: 'CHK/matrix' }), 'Ana Moreau', 'Ben Okafor');
    const ana = await jira.openAs('ana', { at: 'CHK/matrix' });
    const repaired = jira.site.faults.add({
      remote: 'kvs',
      path: /transaction/,
      effect: { kind: 'status', status: 500, body: { code: 'INTERNAL_ERROR', message: 'down' } },
    });
    const answers = { rollout: /Engineers/, experiment: /Data science/, feedback: /You/ };
    const sending = sendAnswers(ana, answers);
    sending.catch(() => undefined);
    await ana.app.getByRole('alert').waitFor();
    expect(await ana.app.getByRole('alert').innerText()).toMatch(/Try again/);
    expect(await ana.app.getByRole('radio', { checked: true }).count()).toBe(3);

    repaired();
    await ana.app.getByRole('button', { name: 'Send answers' }).click();
    await sending;
    expect(await matrixLine(ana, 'Experiment').innerText()).toContain('Data science');
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('a Jira that is busy is waited for; one that stays down is told, with a way to try again', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    jira.site.faults.add({ remote: 'jira', path: /search\/jql/, effect: { kind: 'status', status: 503 } });
    const ana = await jira.openAs('ana', { at: 'CHK/epics' });
    const again = ana.app.getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 30_000 });

    jira.site.faults.clear();
    await again.click();
    await ana.app.getByRole('row', { name: /CHK-9 / }).waitFor();
  } finally {
    expect((await jira.close()).filter((complaint) => !complaint.includes('503'))).toEqual([]);
  }
});

test('a deep link to an epic opens its form, and survives a reload; a part that can not be loaded leaves the rest', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const ana = await jira.openAs('ana', { at: 'CHK/epics?epic=CHK-9&activity=rollout' });
    const opened = ana.app.getByRole('button', { name: /^CHK-9/, expanded: true });
    await opened.waitFor();
    const heal = jira.site.faults.add({
      remote: 'jira',
      operation: 'openEpic',
      effect: { kind: 'status', status: 400 },
    });
    await ana.page.reload();
    await opened.waitFor();
    const again = ana.app.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    heal();
    await again.click();
    await again.waitFor({ state: 'hidden' });

    await ana.page.context().setOffline(true);
    await ana.app.getByRole('button', { name: 'Show history' }).click();
    await again.waitFor();
    expect(await opened.isVisible()).toBe(true);
    await ana.page.context().setOffline(false);
    await again.click();
    await ana.app.getByRole('button', { name: 'Show history' }).click();
    await ana.app.getByRole('region', { name: 'History of this epic' }).waitFor();
  } finally {
    expect(
      (await jira.close()).filter(
        (complaint) => !/INTERNET_DISCONNECTED|dynamically imported|preload/i.test(complaint),
      ),
    ).toEqual([]);
  }
});

test('the window of someone who was deactivated says so and asks for nothing more', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const { page, app } = await jira.openAs('chen', { at: 'CHK/epics' });
    await app.getByRole('row', { name: /CHK-9 / }).waitFor();
    await page.getByRole('button', { name: 'Platform' }).click();
    jira.site.jira.administration.deactivate(accountOf('chen'));
    await page.getByRole('heading', { name: 'Chen Wei is signed out' }).waitFor();

    let refused = 0;
    page.on('response', (response) => {
      if (response.status() === 401) refused += 1;
    });
    jira.site.jira.administration.deactivate(accountOf('dana'));
    // The drawer asks every two seconds as long as it is open.
    await page.waitForTimeout(3000);
    expect(refused).toBe(0);

    await page.getByRole('button', { name: 'Ana Moreau' }).click();
    await app.getByRole('row', { name: /CHK-9 / }).waitFor();
  } finally {
    await jira.close();
  }
});
