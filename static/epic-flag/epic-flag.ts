import { NavigationTarget, requestJira, router, showFlag } from '@forge/bridge';
import { today } from '../../src/domain/calendar';
import { hiddenName, readFlagMemory, writeFlagMemory } from '../shared/epic/flag-memory';
import { loadTexts } from '../shared/texts/text';
import { closeOnceSettled } from './close-once-settled';
import { type EpicIndex, readEpicIndex } from './epic-index';
import { flagContent, type FlagContent, stillWarns } from './flag-content';
import { flagWords } from './flag-words';
import { pathTo } from './path-to';
import type { Viewing } from './viewing';

/** Tells a lead of a gap, or the owner of a warning, on the epic they opened; at most once a day. */
export async function flagEpic(viewing: Viewing): Promise<void> {
  const { accountId, timeZone, issueKey, projectKey } = viewing;
  const day = today(new Date(), timeZone);
  const index = await readIndex(issueKey);
  if (!index || !flagContent(index, accountId, day)) return;
  // Rather no flag than two.
  const memory = await readFlagMemory(accountId);
  if (!memory || memory.shownOn === day) return;
  const content = flagContent(withoutHidden(index, viewing, memory.hidden), accountId, day);
  if (!content) return;
  await loadTexts();
  if (!(await writeFlagMemory(accountId, { ...memory, shownOn: day }))) return;
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

/** As if it did not warn about what its reader hides from themselves. */
const withoutHidden = (index: EpicIndex, { issueId }: Viewing, hidden: readonly string[]): EpicIndex => ({
  ...index,
  activities: index.activities.map((each) => {
    const { activity, warning } = each;
    const isHidden = warning !== undefined && hidden.includes(hiddenName({ issueId, activity, warning }));
    return isHidden ? { ...each, warning: undefined } : each;
  }),
});

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
