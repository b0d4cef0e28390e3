import { NavigationTarget, requestJira, router, showFlag } from '@forge/bridge';
import { today } from '../../src/domain/calendar';
import type { IsoDate } from '../../src/domain/time';
import { loadTexts } from '../shared/texts/text';
import { readEpicIndex } from './epic-index';
import { flagContent, type FlagContent } from './flag-content';
import { flagWords } from './flag-words';
import { markShownOn, wasShownOn } from './shown-on';
import type { Viewing } from './viewing';

/** Tells a lead of a gap, or the owner of a warning, on the epic they opened; at most once a day. */
export async function flagEpic({ accountId, timeZone, issueKey, projectKey }: Viewing): Promise<void> {
  const day = today(new Date(), timeZone);
  const content = await readContent(issueKey, accountId, day);
  if (!content) return;
  if (await wasShownOn(accountId, day)) return;
  await loadTexts();
  if (await markShownOn(accountId, day)) show(content, issueKey, projectKey);
}

async function readContent(
  issueKey: string,
  accountId: string,
  day: IsoDate,
): Promise<FlagContent | undefined> {
  const path = `/rest/api/3/issue/${issueKey}/properties/ownership`;
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) return undefined;
  const property: unknown = await response.json();
  return flagContent(readEpicIndex(property), accountId, day);
}

function show(content: FlagContent, issueKey: string, projectKey: string): void {
  const { title, description, action, notNow } = flagWords(content);
  const path = pathTo(content, issueKey);
  const target = { target: NavigationTarget.Module, moduleKey: 'project-page', projectKey, path };
  const flag = showFlag({
    id: 'epic-owners',
    type: content.severity === 'critical' ? 'error' : 'warning',
    title,
    ...(description && { description }),
    actions: [
      {
        text: action,
        // Leaving the issue ends this script: the flag goes first.
        onClick: () => void flag.close().then(() => router.navigate(target)),
      },
      { text: notNow, onClick: () => void flag.close() },
    ],
  });
}

function pathTo({ help, activity }: FlagContent, issueKey: string): string {
  if (help?.where === 'matrix') return '/matrix';
  if (help?.where === 'absences') return '/settings?part=absences';
  const epic = new URLSearchParams({ epic: issueKey, ...(help && { activity }) });
  return `/epics?${epic.toString()}`;
}
