import { accountOf, type PersonName } from '../../local-jira/demo/people';
import type { Answer } from '../../src/domain/owner';
import { engineers, productLead } from '../builders/answers';
import { agreeAndTrack } from '../support/agreed-project';
import { openLocalJira } from './support/local-jira';
import { matrixLine, nameLeads, sendAnswers } from './support/questions';
import { panelOn } from './support/surfaces';

jest.setTimeout(90_000);

test('two leads work on the same line at once: neither overwrites the other, and both see what the answers make of it', async () => {
  const jira = await openLocalJira();
  try {
    await nameLeads(await jira.openAs('gita', { at: 'MOB/matrix' }), 'Ana Moreau', 'Ben Okafor');
    const ana = await jira.openAs('ana', { at: 'MOB/matrix' });
    const ben = await jira.openAs('ben', { at: 'MOB/matrix' });
    await sendAnswers(ana, { rollout: /Engineers/, experiment: /Data science/, feedback: /You/ });
    await sendAnswers(ben, { rollout: /You/, experiment: /Data science/, feedback: /Ana Moreau/ });
    await ana.page.reload();

    // Both look at "engineers against Ben", and each gives in to the other before seeing that the other did.
    const seenByAna = matrixLine(ana, 'Staged rollout').getByRole('button', { name: 'Agree on Ben Okafor' });
    const seenByBen = matrixLine(ben, 'Staged rollout').getByRole('button', { name: 'Agree on Engineers' });
    await Promise.all([seenByAna.waitFor(), seenByBen.waitFor()]);
    await Promise.all([seenByAna.click(), seenByBen.click()]);
    await Promise.all([seenByAna.waitFor({ state: 'hidden' }), seenByBen.waitFor({ state: 'hidden' })]);

    await Promise.all([ana.page.reload(), ben.page.reload()]);
    for (const lead of [ana, ben]) {
      const line = matrixLine(lead, 'Staged rollout');
      await line.waitFor();
      // Whoever came second met the other's new answer: one of the two is agreed, or both moved and they differ still.
      expect(await line.innerText()).toMatch(/Agreed|Different/);
    }
    const lines = await Promise.all(
      [ana, ben].map((lead) => matrixLine(lead, 'Usage & customer feedback').innerText()),
    );
    for (const text of lines) expect(text).toContain('Agreed');
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('a window that only waits sees the answer of the other lead arrive', async () => {
  const jira = await openLocalJira();
  try {
    await nameLeads(await jira.openAs('gita', { at: 'CHK/matrix' }), 'Ana Moreau', 'Ben Okafor');
    const ana = await jira.openAs('ana', { at: 'CHK/matrix' });
    await sendAnswers(ana, { rollout: /Engineers/, experiment: /Engineers/, feedback: /Engineers/ });
    await ana.app.getByText('Waits for Ben Okafor').first().waitFor();

    const ben = await jira.openAs('ben', { at: 'CHK/matrix' });
    await sendAnswers(ben, { rollout: /Engineers/, experiment: /Engineers/, feedback: /Engineers/ });
    await ana.app.getByText('All 3 agreed').waitFor({ timeout: 25_000 });
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('two leads settle the same epic at once: who came second is told that it still differs', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const issueId = Object.values(jira.site.jira.world.issues).find(({ key }) => key === 'CHK-9')?.id;
    const decide = async (person: PersonName, answer: Answer) => {
      const decided = await jira.site.invoke(accountOf(person), {
        moduleKey: 'project-page',
        functionKey: 'decideEpic',
        payload: { issueId, activity: 'rollout', answer },
        extension: { type: 'jira:projectPage' },
      });
      expect(decided).toMatchObject({ ok: true });
    };
    await decide('ana', productLead);
    await decide('ben', engineers);

    const ana = await jira.openAs('ana');
    await ana.openIssue('CHK-9');
    await panelOn('CHK-9').isThere(ana);
    const rollout = ana.panel.getByRole('region', { name: 'Staged rollout' });
    await rollout.getByRole('button', { name: 'Settle it' }).click();
    expect(await rollout.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await rollout.getByText(/^Engineers/).click();
    await rollout.getByText('Ben Okafor says the same.').waitFor();

    await decide('ben', productLead);
    await rollout.getByRole('button', { name: 'Save' }).click();
    await rollout.getByText('The other lead answered at the same moment, and differently.').waitFor();
    expect(await rollout.innerText()).toContain('Ben Okafor says you');

    await rollout.getByRole('button', { name: 'Settle it' }).click();
    await rollout.getByText('Product lead').click();
    await rollout.getByRole('button', { name: 'Save' }).click();
    await rollout.getByText('Both leads decided so for this epic').waitFor();
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});

test('what a lead said of an epic is gone from their list, too, once the other lead took it back', async () => {
  const jira = await openLocalJira();
  try {
    await agreeAndTrack(jira.site, 'CHK');
    const ana = await jira.openAs('ana', { at: 'CHK/epics' });
    const row = ana.app.getByRole('row', { name: /CHK-9 / });
    const shipsNothing = async (key: string) => {
      await ana.app.getByRole('checkbox', { name: `Select ${key}`, exact: true }).check();
      await ana.app.getByRole('button', { name: 'They ship nothing…' }).click();
      const plan = ana.app.getByRole('dialog', { name: 'Epics that ship nothing' });
      await plan.getByRole('button', { name: 'Save for 1 epic' }).click();
      await plan.getByRole('button', { name: 'Close' }).click();
    };
    const searches = () =>
      jira.site.counters
        .totals()
        .filter(({ origin, path }) => origin === 'browser' && path.includes('/search/jql'))
        .reduce((sum, { calls }) => sum + calls, 0);
    // A write of hers makes the list old, so that it is read again when she comes back to it.
    const comesBack = async () => {
      await jira.site.drain();
      await ana.page.getByRole('link', { name: 'Matrix' }).click();
      await ana.app.getByText('All 3 agreed').waitFor();
      const before = searches();
      await ana.page.getByRole('link', { name: 'Epics' }).click();
      await row.waitFor();
      while (searches() === before) await ana.page.waitForTimeout(50);
    };

    await shipsNothing('CHK-9');
    await row.getByText('Not needed').first().waitFor();
    await comesBack();
    await row.getByText('Not needed').first().waitFor();

    const issueId = Object.values(jira.site.jira.world.issues).find(({ key }) => key === 'CHK-9')?.id;
    const takenBack = await jira.site.invoke(accountOf('ben'), {
      moduleKey: 'project-page',
      functionKey: 'answerShipsNothing',
      payload: { issueIds: [issueId], value: null },
      extension: { type: 'jira:projectPage' },
    });
    expect(takenBack).toMatchObject({ ok: true });
    await shipsNothing('CHK-30');
    await comesBack();
    await row.getByText('Not needed').first().waitFor({ state: 'hidden' });
    expect(await row.innerText()).toContain('Ben Okafor');
  } finally {
    expect(await jira.close()).toEqual([]);
  }
});
