import { requestJira } from '@forge/bridge';
import type { IsoDate } from '../../src/domain/time';
import { field } from '../shared/bridge/unknown-fields';

const propertyPath = (accountId: string) =>
  `/rest/api/3/user/properties/ownershipFlag?accountId=${encodeURIComponent(accountId)}`;

/** Was this person shown a flag that day, on any epic and any machine? Kept with their own account in Jira. */
export async function wasShownOn(accountId: string, day: IsoDate): Promise<boolean> {
  const response = await requestJira(propertyPath(accountId), { headers: { Accept: 'application/json' } });
  if (response.status === 404) return false;
  // Rather no flag than two.
  return !response.ok || field(field(await response.json(), 'value'), 'shownOn') === day;
}

/** Whether it could be remembered. */
export async function markShownOn(accountId: string, day: IsoDate): Promise<boolean> {
  const response = await requestJira(propertyPath(accountId), {
    method: 'PUT',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ shownOn: day }),
  });
  return response.ok;
}
