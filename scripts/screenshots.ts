import { tellStory } from '../local-jira/demo/story/tell-story';
import { nameLeads, sendAnswers, matrixLine } from '../test/e2e/support/questions';
import { openLocalJira, type Window } from '../test/e2e/support/local-jira';
import { buildMissing } from './build';
import { takePicture } from './picture';

// A Tuesday: the same pictures whenever they are taken.
const day = '2026-06-16';
const screen = {
  viewport: { width: 1360, height: 1280 },
  deviceScaleFactor: 1.25,
  locale: 'en-US',
  timezoneId: 'Europe/Berlin',
};

async function openDemo() {
  const jira = await openLocalJira({ startAt: new Date(`${day}T06:00:00Z`) });
  await tellStory(jira.site);
  const windows: Window[] = [];
  return {
    ...jira,
    openAs: async (person: string) => {
      const window = await jira.openAs(person, screen);
      windows.push(window);
      return window;
    },
    /** Moves the site and every window to that time of the day. */
    at: async (time: string) => {
      const moment = new Date(`${day}T${time}:05Z`);
      await jira.site.advanceClock(moment.getTime() - jira.site.clock.now().getTime());
      // The app's frames add the site's offset themselves.
      const machineTime = moment.getTime() - jira.site.clock.offset();
      for (const { page } of windows) await page.clock.setFixedTime(machineTime);
    },
  };
}

const page = ({ page: jira }: Window) => jira.getByRole('main');
const header = ({ page }: Window) => page.locator('.project__header');
const afterTheCode = ({ app }: Window) => app.getByRole('region', { name: 'After the code' });

type Demo = Awaited<ReturnType<typeof openDemo>>;

async function takeAll(jira: Demo): Promise<void> {
  const [gita, ana, ben] = [await jira.openAs('gita'), await jira.openAs('ana'), await jira.openAs('ben')];

  await jira.at('07:30');
  await gita.openApp('CHK', 'matrix');
  await gita.app.getByRole('heading', { name: 'Who owns the work after the code?' }).waitFor();
  await takePicture(gita.page, 'empty', { from: header(gita), to: gita.app.locator('.no-leads') });
  await nameLeads(gita, 'Ana Moreau', 'Ben Okafor');

  await jira.at('08:05');
  await ana.openApp('CHK', 'matrix');
  await sendAnswers(ana, { rollout: /Ben Okafor/, experiment: /Data science/, feedback: /You/ });

  await jira.at('09:20');
  await ben.openApp('CHK', 'matrix');
  await sendAnswers(ben, { rollout: /Ana Moreau/, experiment: /Data science/, feedback: /Engineers/ });
  await ana.openApp('CHK', 'matrix');
  await matrixLine(ana, 'Staged rollout').getByText('Nobody would have done it').waitFor();
  await takePicture(ana.page, 'compare', { from: header(ana), to: afterTheCode(ana) });

  await jira.at('11:40');
  await matrixLine(ben, 'Staged rollout').getByRole('button', { name: "I'll own it" }).click();
  await matrixLine(ben, 'Staged rollout').getByText('Agreed').waitFor();
  await ana.openApp('CHK', 'matrix');
  await matrixLine(ana, 'Usage & customer feedback')
    .getByRole('button', { name: 'Agree on Engineers' })
    .click();
  await ana.app.getByText('All 3 agreed').waitFor();
  await takePicture(ana.page, 'matrix', { from: header(ana), to: afterTheCode(ana) });

  await ana.app.getByRole('button', { name: 'See what it would say' }).click();
  const preview = ana.app.getByRole('dialog', { name: 'If you start now' });
  await preview.getByRole('button', { name: 'Start tracking' }).waitFor();
  await takePicture(ana.page, 'tracking', { from: header(ana), to: ana.app.getByRole('main') });

  await jira.at('12:15');
  await preview.getByRole('button', { name: 'Start tracking' }).click();
  await preview.waitFor({ state: 'hidden' });
  await jira.site.settled();
  await ana.openApp('CHK', 'epics');
  await ana.app.getByRole('row', { name: /CHK-9 / }).waitFor();
  await takePicture(ana.page, 'epics', {
    from: header(ana),
    to: ana.app.getByRole('row', { name: /CHK-24 / }),
  });

  await ben.openIssue('CHK-9');
  await ben.page.getByRole('button', { name: /^Ownership/ }).click();
  await ben.panel.getByText('Engineers').first().waitFor();
  await ben.page.getByRole('button', { name: 'Not now' }).click();
  const issue = ben.page.getByRole('main');
  await takePicture(ben.page, 'panel', { from: issue, to: ben.page.getByTestId('panel-epic-panel') });

  await ana.openApp('CHK', 'history');
  await ana.app.getByText('started tracking').waitFor();
  const first = ana.app.getByText('named the engineering lead');
  await takePicture(ana.page, 'history', { from: header(ana), to: first });
  await takeManyAtATime(ben);
  await takeAcrossProjects(jira, ben);
}

const sheet = [
  'Search & Discovery, who does what',
  'Activity\tPM\tEM\tData Science\tQA',
  'Staged rollout\tI\tA/R\t\tC',
  'Experiment design\tA\tC\tR\tI',
  'On call\tC\tA\t-\tR',
  'Pricing\tA\tA\t\tI',
].join('\n');

/** What is done with many at a time, where there is much to do it with. */
async function takeManyAtATime(ben: Window): Promise<void> {
  const { app, page: jira } = ben;
  await ben.openApp('SRCH', 'epics?view=timeline');
  const timeline = app.getByRole('table', { name: 'What is due when, and who owns it' });
  await timeline.waitFor();
  await takePicture(jira, 'timeline', { from: header(ben), to: timeline });

  await ben.openApp('SRCH', 'epics');
  const boxes = app.getByRole('checkbox', { name: /^Select SRCH-/ });
  await boxes.nth(0).check();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  await app.getByRole('button', { name: 'Decide…' }).click();
  const plan = app.getByRole('dialog', { name: 'Decide who owns it' });
  await plan.getByRole('radio', { name: 'Rollout' }).check();
  await plan.getByRole('radio', { name: /^You/ }).check();
  await takePicture(jira, 'bulk', { from: plan, to: plan });
  await jira.keyboard.press('Escape');

  await ben.openApp('SRCH', 'matrix?part=import');
  await app.getByLabel('Or paste the cells').fill(sheet);
  await app.getByRole('button', { name: 'Read the cells' }).click();
  const give = app.getByRole('button', { name: 'Import as my answers' });
  await give.waitFor();
  await takePicture(jira, 'import', {
    from: app.getByRole('heading', { name: 'Who is who' }),
    to: give,
    across: page(ben),
  });

  await ben.openApp('SRCH', 'matrix');
  await app.getByRole('button', { name: 'RACI', exact: true }).click();
  const raci = app.getByRole('grid', { name: 'Who owns what, as RACI' });
  await raci.waitFor();
  await takePicture(jira, 'raci', { from: header(ben), to: raci });
}

/** With the demo's other agreement, which has been there for weeks. */
async function takeAcrossProjects(jira: Demo, ben: Window): Promise<void> {
  const kim = await jira.openAs('kim');
  await jira.at('14:30');
  for (const each of [ben, kim]) await each.page.setViewportSize({ ...screen.viewport, height: 1640 });

  await ben.openAcross('mine');
  const teams = ben.across.getByRole('region', { name: 'Your teams' });
  await teams.getByRole('row', { name: 'Farah Haddad' }).waitFor();
  await takePicture(ben.page, 'mine', { from: page(ben), to: teams, across: page(ben) });

  await ben.openAcross('portfolio');
  const checkout = ben.across.getByRole('row', { name: 'Checkout' });
  await checkout.waitFor();
  // The page has the numbers counted anew when they are old.
  await jira.site.drain();
  await ben.openAcross('portfolio');
  await checkout.getByRole('link', { name: /critical/ }).waitFor();
  const note = ben.across.getByText('Numbers count every epic');
  await takePicture(ben.page, 'portfolio', { from: page(ben), to: note, across: page(ben) });

  await ben.openApp('SRCH', 'settings');
  const digest = ben.app.getByRole('region', { name: 'Your digest' });
  await digest.getByRole('button', { name: 'Preview' }).click();
  const letter = digest.getByRole('article');
  await letter.waitFor();
  await takePicture(ben.page, 'digest', { from: digest, to: letter, across: page(ben) });

  await kim.openAdmin();
  const projects = kim.admin.getByRole('region', { name: 'Where it is in use' });
  await projects.getByRole('row', { name: 'Search & Discovery' }).waitFor();
  await takePicture(kim.page, 'site', { from: page(kim), to: projects, across: page(kim) });
}

async function main(): Promise<void> {
  await buildMissing();
  const jira = await openDemo();
  await takeAll(jira).finally(jira.close);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
