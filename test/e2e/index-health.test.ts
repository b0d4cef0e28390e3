import { generatedProject } from '../../local-jira/demo/generated-project';
import { accountOf } from '../../local-jira/demo/people';
import { activityId, issueId } from '../builders/ids';
import { agreeAndTrack, projectCaller } from '../support/agreed-project';
import { accessibilityFindings } from './support/accessibility';
import { openLocalJira, type LocalJira, type Window } from './support/local-jira';
import { story } from './support/story';

jest.setTimeout(90_000);

const epics = 250;

/** One story, told in order: each step starts where the one before it ended. */
describe('how the index is doing', () => {
  let jira: LocalJira;
  let ana: Window;
  const step = story(() => [ana.page]);
  const health = (window: Window) => window.app.getByRole('region', { name: 'Index' });
  const count = (window: Window, label: string, value: number) =>
    health(window)
      .locator('.health__count', { hasText: label })
      .getByText(String(value), { exact: true })
      .waitFor();
  const runNow = () => ana.app.getByRole('button', { name: 'Run now' }).click();

  beforeAll(async () => {
    jira = await openLocalJira({ seed: (now) => generatedProject(now, epics) });
    await agreeAndTrack(jira.site, 'BIG');
    ana = await jira.openAs('ana', { at: 'BIG/settings' });
  });
  afterAll(() => jira.close());

  step('1. a run that was asked for is told at once, although it begins later', async () => {
    await health(ana)
      .getByText(`${String(epics)} epics written`)
      .waitFor();
    const late = { kind: 'delay', milliseconds: 3000 } as const;
    jira.site.faults.add({ delivery: 'queue', times: 1, effect: late });
    await runNow();
    await health(ana).getByRole('status').getByText('A run was asked for').waitFor();
    await health(ana).getByText('0 epics written').waitFor();
  });

  step('2. a long run shows how far it is, and then what it did', async () => {
    const { as, agreementId } = projectCaller(jira.site, 'BIG');
    const answer = { kind: 'lead', side: 'product' } as const;
    const answers = [{ activityId: activityId('rollout'), answer }];
    const lost = jira.site.faults.add({ delivery: 'queue', effect: { kind: 'drop' } });
    await as('ana', 'answerActivities', { agreementId, answers });
    await as('ben', 'answerActivities', { agreementId, answers });
    lost();
    await ana.page.reload();
    await count(ana, 'Waiting', epics);

    jira.site.faults.add({ task: /multi$/, skip: 1, times: 1, effect: { milliseconds: 5000 } });
    await runNow();
    await health(ana).getByRole('progressbar', { name: 'Progress of the repair' }).waitFor();
    await health(ana)
      .getByText(`Going over ${String(epics)} epics: 100 done`)
      .waitFor();
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await health(ana)
      .getByText(`${String(epics)} epics written`)
      .waitFor();
    await count(ana, 'Waiting', 0);
  });

  step('3. epics that the app can not see are counted for all, and named to who may see them', async () => {
    const hidden = 'BIG-3';
    const { as } = projectCaller(jira.site, 'BIG');
    jira.site.jira.administration.restrictIssue(hidden, [accountOf('ana')]);
    await as('ana', 'decideEpic', {
      issueId: issueId(jira.site.jira.world.issueIds[hidden] ?? ''),
      activity: 'rollout',
      answer: { kind: 'lead', side: 'product' },
    });
    await jira.site.settled();
    await runNow();
    await count(ana, 'Not visible to the app', 1);
    await health(ana).getByText("Which epics the app can't see").click();
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    const [issue] = await Promise.all([
      ana.page.waitForEvent('popup'),
      health(ana).getByRole('button', { name: hidden }).click(),
    ]);
    await issue.waitForURL(new RegExp(hidden));

    const ben = await jira.openAs('ben', { at: 'BIG/settings' });
    await count(ben, 'Not visible to the app', 1);
    expect(await health(ben).getByText('Which epics').count()).toBe(0);
    await ben.page.close();
  });

  step('nothing was blocked, and nothing failed', async () => {
    await ana.page.close();
    expect(jira.complaints).toEqual([]);
  });
});
