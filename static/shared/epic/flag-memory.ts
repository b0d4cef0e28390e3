import { requestJira } from '@forge/bridge';
import type { HiddenWarning } from '../../../src/domain/personal-choices';
import { field, text } from '../bridge/unknown-fields';

/** What the flag knows of its reader; kept with their own account in Jira, and read without a call of a function. */
export type FlagMemory = { shownOn: string; hidden: string[] };

const propertyPath = (accountId: string) =>
  `/rest/api/3/user/properties/ownershipFlag?accountId=${encodeURIComponent(accountId)}`;

/** `undefined`: Jira does not answer. */
export async function readFlagMemory(accountId: string): Promise<FlagMemory | undefined> {
  const response = await requestJira(propertyPath(accountId), { headers: { Accept: 'application/json' } });
  if (response.status === 404) return { shownOn: '', hidden: [] };
  if (!response.ok) return undefined;
  const value = field(await response.json(), 'value');
  const hidden = field(value, 'hidden');
  return { shownOn: text(field(value, 'shownOn')), hidden: Array.isArray(hidden) ? hidden.map(text) : [] };
}

/** Whether it could be remembered. */
export async function writeFlagMemory(accountId: string, memory: FlagMemory): Promise<boolean> {
  const response = await requestJira(propertyPath(accountId), {
    method: 'PUT',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(memory),
  });
  return response.ok;
}

type Hidden = Pick<HiddenWarning, 'activity' | 'warning'> & { issueId: string };

export const hiddenName = ({ issueId, activity, warning }: Hidden): string =>
  `${issueId} ${activity} ${warning}`;

// About a kilobyte: those hidden long ago may raise a flag again.
const mostHidden = 30;

/** Copies what is hidden on one epic. Should it fail, a flag may tell what panel and lists don't. */
export async function rememberHidden(
  accountId: string,
  issueId: string,
  hidden: readonly Hidden[],
): Promise<void> {
  const memory = await readFlagMemory(accountId);
  if (!memory) return;
  const others = memory.hidden.filter((name) => !name.startsWith(`${issueId} `));
  const names = [...hidden.map(hiddenName), ...others].slice(0, mostHidden);
  await writeFlagMemory(accountId, { ...memory, hidden: names });
}
