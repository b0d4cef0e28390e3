import { accountOf } from '../local-jira/demo/people';
import { accountId, issueId } from '../test/builders/ids';
import type { Billed } from './forge-bill';
import { siteCost, type SiteCost } from './site-cost';
import { trackedSite, type TrackedSite } from './tracked-site';

const chen = accountId(accountOf('chen'));

/** A lead opens the panel of an epic and decides something: in turn each of the three that are asked for. */
async function decide({ site, issues, invoke }: TrackedSite, decisions: number): Promise<void> {
  for (const [turn, { id, key, projectId }] of issues().slice(0, decisions).entries()) {
    const epic = { issueId: issueId(id) };
    const extension = { type: 'jira:issueContext', issue: { id, key }, project: { id: projectId } };
    await site.dynamicProperties('epic-panel', extension);
    await invoke('ana', 'openEpic', epic);
    if (turn % 3 === 0)
      await invoke('ana', 'answerApplies', { ...epic, activity: 'experiment', applies: true });
    if (turn % 3 === 1) await invoke('ben', 'nameOwner', { ...epic, activity: 'feedback', accountId: chen });
    if (turn % 3 === 2) {
      const answer = { kind: 'person', accountId: chen } as const;
      await invoke('ana', 'decideEpic', { ...epic, activity: 'rollout', answer });
    }
  }
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

/** What it takes to write each decision and its record once, and to read once what it is judged by. */
function leastStored({ site }: TrackedSite, decisions: number): Billed {
  const { storage } = site.platformView();
  const sizes = (kind: string, isMeant: (key: string) => boolean = () => true) =>
    storage
      .filter(({ entityName, key }) => entityName === kind && isMeant(key))
      .map(({ key, value }) => key.length + JSON.stringify(value).length)
      .toSorted((a, b) => b - a);
  const decided = total(sizes('epic').slice(0, decisions));
  const records = total(sizes('change', (key) => key.startsWith('epic:')));
  const agreement = sizes('agreement').at(0) ?? 0;
  const bytesRead = decided + decisions * agreement;
  return { bytesWritten: decided + records, bytesRead, gbSeconds: 0, logBytes: 0 };
}

export type UseOfEpics = { decided: SiteCost; least: Billed; editedEpic: SiteCost; editedStory: SiteCost };

/** Decisions, and edits of which Jira's events tell the app. */
export async function useOfEpics(epics: number, decisions: number): Promise<UseOfEpics> {
  const tracked = await trackedSite({ epics });
  const { site, jira, projects } = tracked;
  const decided = await siteCost(site, () => decide(tracked, decisions));
  const least = leastStored(tracked, decisions);

  const project = { id: projects[0]?.id };
  const fields = { project, issuetype: { id: '10001' }, summary: 'A story' };
  await jira('chen', 'POST', '/rest/api/3/issue', { fields });
  await site.drain();
  const edit = (number: number) => () =>
    jira('chen', 'PUT', `/rest/api/3/issue/P0-${number}`, { fields: { summary: 'Renamed' } });
  const editedEpic = await siteCost(site, edit(1));
  const editedStory = await siteCost(site, edit(epics + 1));
  site.close();
  return { decided, least, editedEpic, editedStory };
}
