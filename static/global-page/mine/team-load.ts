import { type PostCodeActivity, postCodeActivities } from '../../../src/domain/activity';
import type { AccountId } from '../../../src/domain/ids';
import type { IndexedEpic } from './index-search';

/** `critical`: of epics that are. `late`: whose result is missing. */
export type Load = { owned: number; critical: number; late: number };
export type PersonLoad = { accountId: AccountId; total: number; of: Record<PostCodeActivity, Load> };

const nothing = (): Load => ({ owned: 0, critical: 0, late: 0 });

/** Who owns how much that is not over; who owns most comes first. */
export function teamLoad(epics: readonly IndexedEpic[]): PersonLoad[] {
  const people = new Map<AccountId, PersonLoad>();
  for (const { index } of epics) {
    for (const activity of postCodeActivities) {
      const { state, owner, reason } = index[activity];
      if (state !== 'owned' || owner === undefined) continue;
      const person = people.get(owner) ?? unburdened(owner);
      const load = person.of[activity];
      load.owned += 1;
      load.critical += Number(index.severity === 'critical');
      load.late += Number(reason === 'missingResult');
      person.total += 1;
      people.set(owner, person);
    }
  }
  return [...people.values()].toSorted(
    (one, other) => other.total - one.total || one.accountId.localeCompare(other.accountId),
  );
}

const unburdened = (accountId: AccountId): PersonLoad => ({
  accountId,
  total: 0,
  of: { rollout: nothing(), experiment: nothing(), feedback: nothing() },
});
