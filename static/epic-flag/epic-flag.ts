import { NavigationTarget, requestJira, router, showFlag } from '@forge/bridge';
import { today } from '../../src/domain/calendar';
import { loadTexts } from '../shared/texts/text';
import { closeOnceSettled } from './close-once-settled';
import { type EpicIndex, readEpicIndex } from './epic-index';
import { flagContent, type FlagContent, stillWarns } from './flag-content';
import { flagWords } from './flag-words';
import { pathTo } from './path-to';
import { markShownOn, wasShownOn } from './shown-on';
import type { Viewing } from './viewing';

/** Tells a lead of a gap, or the owner of a warning, on the epic they opened; at most once a day. */
export async function flagEpic({ accountId, timeZone, issueKey, projectKey }: Viewing): Promise<void> {
  const day = today(new Date(), timeZone);
  const index = await readIndex(issueKey);
  const content = index && flagContent(index, accountId, day);
  if (!content) return;
  if (await wasShownOn(accountId, day)) return;
  await loadTexts();
  if (!(await markShownOn(accountId, day))) return;
  const path = pathTo(content, issueKey, index.agreementId);
  const target = { target: NavigationTarget.Module, moduleKey: 'project-page', projectKey, path };
  const close = show(content, () => router.navigate(target));
  closeOnceSettled(content, {
    stillWarns: async () => {
      const now = await readIndex(issueKey);
      return now === undefined || stillWarns(now, content, day);
    },
    close,
  });
}

async function readIndex(issueKey: string): Promise<EpicIndex | undefined> {
  const path = `/rest/api/3/issue/${issueKey}/properties/ownership`;
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  return response.ok ? readEpicIndex(await response.json()) : undefined;
}

/** Gives how to close it. */
function show(content: FlagContent, onAction: () => Promise<void>): () => Promise<void> {
  const { title, description, action, notNow } = flagWords(content);
  const flag = showFlag({
    id: 'epic-owners',
    type: content.severity === 'critical' ? 'error' : 'warning',
    title,
    ...(description && { description }),
    actions: [
      {
        text: action,
        // Leaving the issue ends this script: the flag goes first.
        onClick: () => void flag.close().then(onAction),
      },
      { text: notNow, onClick: () => void flag.close() },
    ],
  });
  return async () => {
    await flag.close();
  };
}
