import type { AccountId } from '../domain/ids';
import { termsOf } from '../domain/terms';
import { requireAvailable, requireSight } from './available-person';
import type { EpicScene } from './epic-scene';
import { peopleInvolved } from './people-involved';
import type { Caller, Person, Ports } from './ports';

/** Someone who can own work on the epic. Everybody else its view asks about comes back, too, in one call. */
export async function requireEpicOwner(
  { people, access }: Pick<Ports, 'people' | 'access'>,
  caller: Caller,
  { agreement, facts, epic }: EpicScene,
  accountId: AccountId,
): Promise<Person[]> {
  const asked = [accountId, ...peopleInvolved(termsOf(agreement), [epic.decisions])];
  const [found] = await Promise.all([
    people.find(asked),
    requireSight(access, caller.accountId, [accountId], { issueKey: facts.key }),
  ]);
  requireAvailable(found, [accountId]);
  return found;
}
