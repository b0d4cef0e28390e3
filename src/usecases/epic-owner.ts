import type { AccountId } from '../domain/ids';
import { requireAvailable, requireSight } from './available-person';
import type { EpicScene } from './epic-scene';
import type { Caller, Ports } from './ports';

/** Someone who can own work on the epic. */
export async function requireEpicOwner(
  { people, access }: Pick<Ports, 'people' | 'access'>,
  caller: Caller,
  { facts }: EpicScene,
  accountId: AccountId,
): Promise<void> {
  const [found] = await Promise.all([
    people.find([accountId]),
    requireSight(access, caller.accountId, [accountId], { issueKey: facts.key }),
  ]);
  requireAvailable(found, [accountId]);
}
